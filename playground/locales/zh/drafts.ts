import type { draftWords as en } from '../en/drafts.ts'

/** The Chinese words of drafts. */
export const draftWords: typeof en = {
  back: (time) => `已恢复 ${time} 的修改。按“运行”之前，程序不会执行。`,
  afresh: '重新开始',
  discard: '丢弃全部草稿',
  discarded: '草稿已全部丢弃。',
  full: '浏览器存储空间已满。关闭页面后修改会丢失。',
  blocked: '浏览器不为本站存储数据。关闭页面后修改会丢失。',
  download: '下载文件',
}
