import type { PortabilityNote } from '../../contract.ts'
import { page } from './sources.ts'

/** Notes on samples of the document that do not run unchanged. */
export const sampleNotes = [
  {
    id: 'blueos.import-alternatives',
    text: {
      en: 'The document puts two ways of loading the module on one line, joined by 或 ("or"). The first has been kept.',
      zh: '文档把两种导入方式用“或”写在了同一行，这里保留了第一种。',
    },
    members: ['websocketfactory.create'],
    evidence: [page],
  },
  {
    id: 'blueos.copy-label',
    text: {
      en: '复制代码 ("copy code") is the label of a button of the document, not code; the line has been emptied.',
      zh: '“复制代码”是文档页面上的按钮文字，不是代码，该行已清空。',
    },
    members: ['websocketfactory.create'],
    evidence: [page],
  },
  {
    id: 'blueos.manifest-entry',
    text: {
      en: 'This entry belongs in the features of manifest.json, not in a program; the line has been emptied. Here the feature is declared unless you take it away.',
      zh: '这一项应写在 manifest.json 的 features 中，而不是程序里，该行已清空。此处默认已声明该 feature，除非你将其移除。',
    },
    members: ['websocketfactory.create'],
    evidence: [page],
  },
] as const satisfies readonly PortabilityNote[]
