import type { Profile } from '../contract.ts'

/** Profiles for running a program; `shim/behaviour.ts` and `shim/web/` define the behavior of each. */
export const profiles = [
  {
    id: 'documented',
    title: { en: 'As documented', zh: '按文档' },
    summary: {
      en: 'The behavior that the document of the module describes. If Android, iOS and the web differ, a portability note appears.',
      zh: '以模块文档为准。Android、iOS 与 Web 的行为不同时，显示移植提示。',
    },
  },
  {
    id: 'android',
    title: { en: 'Android', zh: 'Android' },
    summary: {
      en: 'An app with the default adapter: each `WebSocket()` call removes the listeners, failures call `onerror` only, and `close()` has no effect before the connection is open. `weex.requireModule` behaves as in weex-js-runtime 0.23.4 and later, where assigning a listener has no effect; `require` behaves as in `.we` pages, where assigning works.',
      zh: '使用默认 adapter 的应用：每次调用 `WebSocket()` 都会清除监听器，失败时只触发 `onerror`，连接打开前的 `close()` 不起作用。`weex.requireModule` 以 weex-js-runtime 0.23.4 及以上版本为准，监听器的赋值写法无效；`require` 以 .we 页面为准，赋值写法有效。',
    },
  },
  {
    id: 'web',
    title: { en: 'Web', zh: 'Web' },
    summary: {
      en: 'The behavior of weex-vue-render 1.0.36 in a browser: the WebSocket and the events of the browser, listeners by assignment after `WebSocket()` only, `close()` without code and reason.',
      zh: 'weex-vue-render 1.0.36 在浏览器中的实际行为：使用浏览器的 WebSocket 和事件，监听器只能在 `WebSocket()` 之后以赋值方式设置，`close()` 忽略关闭码和原因。',
    },
  },
] as const satisfies readonly Profile[]
