import type { PortabilityNote } from '../../../contract.ts'
import type { Family } from '../family.ts'

/** Returns the notes on samples of the documents that do not run unchanged. */
export const sampleNotes = <Id extends string>({ id, document }: Family<Id>) =>
  [
    {
      id: `${id}.import-alternatives` as const,
      text: {
        en: 'The sample has two ways of loading the module on one line, joined by 或 ("or"). The first way is kept.',
        zh: '示例把两种导入方式用“或”写在同一行。此处保留第一种。',
      },
      members: ['websocketfactory.create'],
      evidence: [document],
    },
    {
      id: `${id}.copy-label` as const,
      text: {
        en: '复制代码 ("copy code") is the label of a button in the document, not code. The line is ignored.',
        zh: '“复制代码”是文档页面的按钮文字，不是代码。此处忽略该行。',
      },
      members: ['websocketfactory.create'],
      evidence: [document],
    },
    {
      id: `${id}.manifest-entry` as const,
      text: {
        en: 'This entry belongs in the features of manifest.json, not in a program. The line is ignored. To declare the feature, select it under Manifest.',
        zh: '这一项应写在 manifest.json 的 features 中，而不是程序中。此处忽略该行。若要声明该 feature，请在“清单”中勾选。',
      },
      members: ['websocketfactory.create'],
      evidence: [document],
    },
  ] as const satisfies readonly PortabilityNote[]
