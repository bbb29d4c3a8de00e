import type { Text } from '../text.ts'
import { jsonLiteral } from '../writing/javascript.ts'

/** Why given files cannot be opened. */
export type IntakeProblem =
  | 'empty'
  | 'no-program'
  | 'recording'
  | 'archive'
  | 'damaged'
  | 'outside'
  | 'unprintable'
  | 'twice'
  | 'unreadable'
  | 'too-many'
  | 'too-large'

/** Values in the text of a problem. */
export interface IntakeValues {
  /** Path of the file concerned. */
  readonly path?: string
  /** The limit exceeded. */
  readonly limit?: number
}

const texts: Readonly<Record<IntakeProblem, (values: Required<IntakeValues>) => Text>> = {
  empty: () => ({
    en: 'There are no readable files in the selection. Nothing was opened.',
    zh: '所选内容中没有可读取的文件，未打开任何内容。',
  }),
  'no-program': () => ({
    en: 'The selection has no program: no script and no page. Nothing was opened. Drop .ts or .js files, a project folder or a .zip.',
    zh: '所选内容中没有程序：既没有脚本，也没有页面。未打开任何内容。请拖入 .ts、.js 文件、项目文件夹或 .zip。',
  }),
  recording: ({ path }) => ({
    en: `The selection has a recording and no program. Drop ${path} alone, or a .zip of all. Nothing was opened.`,
    zh: `所选内容只有录制文件，没有程序。请单独拖入 ${path}，或将全部文件打包为 .zip 后拖入。未打开任何内容。`,
  }),
  archive: ({ path }) => ({
    en: `${path} is not a .zip. Extract the archive and drop the folder. Nothing was opened.`,
    zh: `${path} 不是 .zip。请解压后拖入文件夹。未打开任何内容。`,
  }),
  damaged: () => ({
    en: 'The .zip is damaged or encrypted. Extract the archive and drop the folder. Nothing was opened.',
    zh: '该 .zip 已损坏或已加密。请解压后拖入文件夹。未打开任何内容。',
  }),
  outside: ({ path }) => ({
    en: `The .zip has a path that leads out of the folder: ${path}. Nothing was opened. Do not extract archives like this one.`,
    zh: `该 .zip 含有指向文件夹之外的路径：${path}。未打开任何内容，也请勿解压此类压缩包。`,
  }),
  unprintable: ({ path }) => ({
    en: `The .zip has a file name with invisible characters: ${path}. Nothing was opened.`,
    zh: `该 .zip 含有带不可见字符的文件名：${path}。未打开任何内容。`,
  }),
  twice: ({ path }) => ({
    en: `The .zip has two files with the same name: ${path}. Nothing was opened. Remove a file from the archive.`,
    zh: `该 .zip 含有两个同名文件：${path}。未打开任何内容。请从压缩包中删除其中一个。`,
  }),
  unreadable: ({ path }) => ({
    en: `The browser cannot read ${path}. Nothing was opened. Check that the file still exists and that you may read it.`,
    zh: `浏览器无法读取 ${path}，未打开任何内容。请确认该文件仍然存在且有读取权限。`,
  }),
  'too-many': ({ limit }) => ({
    en: `The selection has more than ${limit.toLocaleString('en')} files. Nothing was opened. Remove node_modules and build outputs, or drop only the folder of the sources.`,
    zh: `所选内容超过 ${limit.toLocaleString('zh-CN')} 个文件，未打开任何内容。请删除 node_modules 和构建产物，或只拖入源码文件夹。`,
  }),
  'too-large': ({ limit }) => ({
    en: `The selection is larger than ${limit / 2 ** 20} MB. Nothing was opened. Remove node_modules and build outputs, or drop only the folder of the sources.`,
    zh: `所选内容超过 ${limit / 2 ** 20} MB，未打开任何内容。请删除 node_modules 和构建产物，或只拖入源码文件夹。`,
  }),
}

/** Most characters of a path in a message. */
const MAX_SHOWN = 120

/** Files that cannot be opened, with the reason in both languages. */
export class IntakeError extends Error {
  override readonly name = 'IntakeError'
  readonly problem: IntakeProblem
  readonly text: Text

  constructor(problem: IntakeProblem, { path = '', limit = 0 }: IntakeValues = {}) {
    const text = texts[problem]({ path: jsonLiteral(path.slice(0, MAX_SHOWN)), limit })
    super(text.en)
    this.problem = problem
    this.text = text
  }
}
