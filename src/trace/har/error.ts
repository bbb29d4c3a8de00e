import type { Text } from '../../text.ts'

/** Why a file cannot be used as a HAR. */
export type HarProblem = 'too-large' | 'compressed' | 'not-json' | 'not-har' | 'no-web-sockets'

const texts: Readonly<Record<HarProblem, Text>> = {
  'too-large': {
    en: 'The file is too large: a HAR of up to 64 MB can be opened.',
    zh: '文件太大：最多支持 64 MB 的 HAR。',
  },
  compressed: {
    en: 'The file is compressed. Unpack it, and open the .har file that is inside.',
    zh: '文件已压缩。请先解压，再打开其中的 .har 文件。',
  },
  'not-json': {
    en: 'The file is not a HAR: it is no valid JSON. Perhaps the export was interrupted.',
    zh: '这不是 HAR 文件：内容不是有效的 JSON，也许导出时中断了。',
  },
  'not-har': {
    en: 'The file is JSON, but not a HAR: it has no list “log.entries”.',
    zh: '文件是 JSON，但不是 HAR：里面没有 log.entries 列表。',
  },
  'no-web-sockets': {
    en: 'The HAR has no WebSocket connections. Open the network panel before the page connects, and export with content.',
    zh: '这个 HAR 里没有 WebSocket 连接。请先打开网络面板，再让页面建立连接，并选择带内容导出。',
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
