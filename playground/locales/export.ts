import type { Locale } from '../../src/text.ts'

const en = {
  label: 'Export',
  project: 'Program as a Node project (zip)',
  page: 'Program as one HTML page',
  har: 'Run as HAR',
  json: 'Run as JSON',
  text: 'Run as text',
  failed: (reason: string) => `Nothing was exported: ${reason}`,
  back: 'Open in the playground',
  restart: 'Restart',
  terminal: 'What the program prints is in the terminal.',
}

const zh: typeof en = {
  label: '导出',
  project: '程序：Node 项目（zip）',
  page: '程序：单个 HTML 网页',
  har: '运行记录：HAR',
  json: '运行记录：JSON',
  text: '运行记录：文本',
  failed: (reason) => `没有导出：${reason}`,
  back: '在演练场中打开',
  restart: '重新运行',
  terminal: '程序的输出在终端里。',
}

/** The words of exporting, by language. */
export const exportWords: Readonly<Record<Locale, typeof en>> = { en, zh }
