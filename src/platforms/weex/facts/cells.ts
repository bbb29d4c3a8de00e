import type { PlatformFacts } from '../../facts-contract.ts'

export const cells: PlatformFacts['cells'] = {
  connecting: {
    en: '`ws.WebSocket(url, protocol)`, without `new`; one connection a page',
    zh: '`ws.WebSocket(url, protocol)`，不用 `new`；每个页面一个连接',
  },
  handshake: {
    en: "One subprotocol as text, `''` for none; no headers",
    zh: "一个字符串子协议，`''` 表示没有；不能带请求头",
  },
  open: { en: '`onopen`, with an empty object', zh: '`onopen`，参数为空对象' },
  sending: { en: '`send(text)`, no result', zh: '`send(text)`，没有返回结果' },
  receiving: { en: '`onmessage`, `event.data`: text', zh: '`onmessage`，`event.data` 为文本' },
  closing: {
    en: '`close(code, reason)`; `onclose` with `code`, `reason`, `wasClean`',
    zh: '`close(code, reason)`；`onclose` 带 `code`、`reason`、`wasClean`',
  },
  errors: {
    en: '`onerror` with `data`; on Android no `onclose` follows',
    zh: '`onerror` 带 `data`；Android 上其后没有 `onclose`',
  },
  state: { en: 'None', zh: '没有' },
  callbacks: { en: 'None: events alone', zh: '没有，只有事件' },
  listeners: {
    en: 'One an event: assigned, or handed over in a call',
    zh: '每个事件一个：赋值写法或调用写法',
  },
  limits: { en: 'One connection; Android needs an adapter', zh: '一个连接；Android 需要 adapter' },
}

export const reasons: PlatformFacts['reasons'] = {
  handshake: {
    en: 'There is nothing to set but the subprotocol, which is the second argument of `webSocket.WebSocket`.',
    zh: '除子协议外没有可设置的内容，而子协议是 `webSocket.WebSocket` 的第二个参数。',
  },
  state: {
    en: 'The module has no `readyState`: keep a variable of your own, set in `onopen` and `onclose`.',
    zh: '模块没有 `readyState`：请自行用变量记录，在 `onopen` 和 `onclose` 中更新。',
  },
  callbacks: {
    en: 'No call takes a callback or returns a promise: failures come to `onerror`.',
    zh: '各方法都不接受回调，也不返回 Promise：失败会触发 `onerror`。',
  },
  listeners: {
    en: 'Nothing takes a listener away by itself: assign another, or `null`. The listeners stand with their events.',
    zh: '没有专门的取消方法：重新赋值，或赋值 `null`。监听器见各事件。',
  },
  limits: {
    en: 'No member speaks of limits: the module has one connection, and a second `WebSocket()` gives up the first. On Android the app has to bring an adapter; without one nothing happens, not even an error.',
    zh: '没有与限制相关的成员：模块只有一个连接，再次调用 `WebSocket()` 会放弃前一个。在 Android 上应用必须提供 adapter，否则什么也不会发生，连错误都没有。',
  },
}
