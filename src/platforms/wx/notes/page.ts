import type { PortabilityNote } from '../../contract.ts'

/** Notes on what stands around sockets in a mini program. */
export const pageNotes = [
  {
    id: 'wx.page-not-drawn',
    text: {
      en: 'The program has no .wxml file, so nothing of the page is drawn. The first page is opened once: onLoad, onShow and onReady are called, or the life-cycle of a component. setData changes data only.',
      zh: '程序中没有 .wxml 文件，因此页面不会绘制。只打开第一个页面一次：依次调用 onLoad、onShow 和 onReady，或组件的生命周期函数。setData 只更新 data。',
    },
    members: [],
    evidence: [{ kind: 'assumed', source: 'sandbox' }],
  },
  {
    id: 'wx.app-missing',
    text: {
      en: 'The program has no App(), so getApp() returns an app with an empty globalData. Import app.js in the main file, or write the values in place.',
      zh: '程序中没有 App()，因此 getApp() 返回的应用中 globalData 为空。请在 main 文件中导入 app.js，或直接写出这些值。',
    },
    members: [],
    evidence: [{ kind: 'assumed', source: 'sandbox' }],
  },
] as const satisfies readonly PortabilityNote[]
