import type { exportWords as en } from '../en/export.ts'

/** The Chinese words of exporting. */
export const exportWords: typeof en = {
  label: '导出',
  project: '程序：Node 项目（zip）',
  page: '程序：单个 HTML 网页',
  har: '运行记录：HAR',
  json: '运行记录：JSON',
  text: '运行记录：文本',
  failed: (reason) => `未导出：${reason}`,
  back: '在演练场中打开',
  older: (count) => `仅显示最近 ${count.toLocaleString('zh-CN')} 行，更早的行已丢弃。`,
  restart: '重新运行',
  terminal: '程序的输出显示在终端中。',
}
