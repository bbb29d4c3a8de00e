import type { Text } from '../../text.ts'

/** Why a file cannot be used as a HAR. */
export type HarProblem =
  'too-large' | 'compressed' | 'damaged' | 'attached' | 'not-json' | 'not-har' | 'no-web-sockets'

const texts: Readonly<Record<HarProblem, Text>> = {
  'too-large': {
    en: 'The file is too large. Open a HAR of at most 128 MB.',
    zh: '文件过大。请打开不超过 128 MB 的 HAR。',
  },
  compressed: {
    en: 'The archive has no .har file. Extract the archive and open the recording.',
    zh: '压缩包中没有 .har 文件。请解压后打开录制文件。',
  },
  damaged: {
    en: 'The archive is damaged or encrypted. Extract the .har file and open it.',
    zh: '压缩包已损坏或已加密。请解压后打开其中的 .har 文件。',
  },
  attached: {
    en: 'The HAR keeps the messages in .jsonl files beside the HAR. Pack all of them into a .zip, and open the .zip.',
    zh: '该 HAR 的消息保存在旁边的 .jsonl 文件中。请将它们一并打包为 .zip，再打开该 .zip。',
  },
  'not-json': {
    en: 'The file is not a HAR: it is not valid JSON. Export the HAR again.',
    zh: '文件不是 HAR：内容不是有效的 JSON。请重新导出 HAR。',
  },
  'not-har': {
    en: 'The file is JSON, but not a HAR: the list “log.entries” is missing. Open another file.',
    zh: '文件是 JSON，但不是 HAR：缺少 log.entries 列表。请打开其他文件。',
  },
  'no-web-sockets': {
    en: 'The HAR has no WebSocket connections. Open the network panel before the page connects, and export with content.',
    zh: '该 HAR 没有 WebSocket 连接。请先打开网络面板，再让页面建立连接，并在导出时包含内容。',
  },
}

/** A file unusable as a HAR, with the reason in both languages. */
export class HarError extends Error {
  readonly problem: HarProblem
  readonly text: Text

  constructor(problem: HarProblem) {
    super(texts[problem].en)
    this.name = 'HarError'
    this.problem = problem
    this.text = texts[problem]
  }
}
