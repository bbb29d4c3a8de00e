import type { PortabilityNote } from '../../contract.ts'

/** Notes on what stands around sockets in uni-app. */
export const pageNotes = [
  {
    id: 'uni.page-not-drawn',
    text: {
      en: 'Nothing of the page is drawn. The page is opened once: its data is set up, and onLoad, onShow and onReady are called. Assignments to the data change values only.',
      zh: '页面不会绘制。只打开页面一次：建立页面数据，并依次调用 onLoad、onShow 和 onReady。对数据赋值只改变值。',
    },
    members: [],
    evidence: [{ kind: 'assumed', source: 'sandbox' }],
  },
] as const satisfies readonly PortabilityNote[]
