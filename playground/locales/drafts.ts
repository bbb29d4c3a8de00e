import type { Locale } from '../../src/text.ts'

const en = {
  back: (time: string) => `Your work of ${time} is back. Nothing runs until you press Run.`,
  afresh: 'Start afresh',
  discard: 'Discard all drafts',
  discarded: 'All drafts were discarded.',
  full: 'This browser has no room for your changes: they go when the page closes. Share them as a link to keep them.',
}

const zh: typeof en = {
  back: (time) => `已恢复 ${time} 的内容。按“运行”之前什么都不会执行。`,
  afresh: '从头开始',
  discard: '丢弃全部草稿',
  discarded: '草稿已全部丢弃。',
  full: '浏览器的存储空间不足，关掉页面后修改就没有了。想保留，请用“分享”生成链接。',
}

/** The words of drafts, by language. */
export const draftWords: Readonly<Record<Locale, typeof en>> = { en, zh }
