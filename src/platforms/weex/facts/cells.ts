import type { PlatformFacts } from '../../facts-contract.ts'

export const cells: PlatformFacts['cells'] = {
  connecting: {
    en: '`ws.WebSocket(url, protocol)`, without `new`; one connection per page',
    zh: '`ws.WebSocket(url, protocol)`，不用 `new`；每个页面一个连接',
  },
  handshake: {
    en: "One subprotocol as text, `''` for none; no headers",
    zh: "一个字符串形式的子协议，`''` 表示没有；不能带请求头",
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
  callbacks: { en: 'None: events only', zh: '没有，只有事件' },
  listeners: {
    en: 'One per event: assigned, or passed in a call',
    zh: '每个事件一个：赋值写法或调用写法',
  },
  limits: { en: 'One connection; Android needs an adapter', zh: '一个连接；Android 需要 adapter' },
}

export const reasons: PlatformFacts['reasons'] = {
  handshake: {
    en: 'The only setting is the subprotocol, the second argument of `webSocket.WebSocket`.',
    zh: '唯一的设置是子协议，即 `webSocket.WebSocket` 的第二个参数。',
  },
  state: {
    en: 'The module has no `readyState`. Track the state in a variable, set in `onopen` and `onclose`.',
    zh: '模块没有 `readyState`。请用变量记录状态，在 `onopen` 和 `onclose` 中更新。',
  },
  callbacks: {
    en: 'No call takes a callback or returns a promise: failures call `onerror`.',
    zh: '各方法都不接受回调，也不返回 Promise：失败会触发 `onerror`。',
  },
  listeners: {
    en: 'To remove a listener, assign another listener or `null`. For the listeners, see the events.',
    zh: '若要移除监听器，请赋值另一个监听器或 `null`。监听器见各事件。',
  },
  limits: {
    en: 'No member covers limits: the module has one connection, and a second `WebSocket()` call closes the first. On Android the app must provide an adapter; without an adapter nothing happens, and no error is reported.',
    zh: '没有与限制相关的成员：模块只有一个连接，再次调用 `WebSocket()` 会关闭第一个连接。在 Android 上，应用必须提供 adapter，否则调用不起作用，也不报错。',
  },
}
