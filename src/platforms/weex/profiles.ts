import type { Profile } from '../contract.ts'

/** Profiles for running a program; `shim/behaviour.ts` and `shim/web/` define the behavior of each. */
export const profiles: readonly Profile[] = [
  {
    id: 'documented',
    title: { en: 'As documented', zh: '按文档' },
    summary: {
      en: 'What the module’s page promises; where Android, iOS and the web differ, a note says so.',
      zh: '以模块文档为准；Android、iOS 与 Web 实现不一致之处另有提示。',
    },
  },
  {
    id: 'android',
    title: { en: 'Android', zh: 'Android' },
    summary: {
      en: 'An app with the default adapter: each `WebSocket()` forgets the listeners, failures call `onerror` alone, `close()` before the connection is open does nothing. `weex.requireModule` is that of weex-js-runtime 0.23.4 and later, where assigning a listener does nothing; what `require` gives is that of `.we` pages, where it works.',
      zh: '使用默认 adapter 的应用：每次调用 `WebSocket()` 都会清除监听器，失败时只触发 `onerror`，连接打开前的 `close()` 不起作用。`weex.requireModule` 以 weex-js-runtime 0.23.4 及以上版本为准，监听器的赋值写法无效；`require` 得到的是 .we 页面的模块，赋值写法有效。',
    },
  },
  {
    id: 'web',
    title: { en: 'Web', zh: 'Web' },
    summary: {
      en: 'What weex-vue-render 1.0.36 does in a browser: the browser’s own socket and events, listeners by assignment only and only after `WebSocket()`, `close()` without code and reason.',
      zh: 'weex-vue-render 1.0.36 在浏览器中的实际行为：使用浏览器原生的连接和事件，监听器只能在 `WebSocket()` 之后以赋值方式设置，`close()` 忽略关闭码和原因。',
    },
  },
]
