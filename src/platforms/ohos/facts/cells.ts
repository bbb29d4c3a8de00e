import type { PlatformFacts } from '../../facts-contract.ts'

export const cells: PlatformFacts['cells'] = {
  connecting: {
    en: '`createWebSocket()`, then `ws.connect(url)`; the object can connect again',
    zh: '先 `createWebSocket()`，再 `ws.connect(url)`；对象可以重新连接',
  },
  handshake: {
    en: '`options.header`; one `protocol` since API 12',
    zh: '`options.header`；API 12 起有一个 `protocol`',
  },
  open: {
    en: "`on('open')`, second argument with `status`, `message`",
    zh: "`on('open')`，第二个参数带 `status`、`message`",
  },
  sending: {
    en: '`ws.send(data)`: text or ArrayBuffer; queued before open',
    zh: '`ws.send(data)`：文本或 ArrayBuffer；打开前先排队',
  },
  receiving: {
    en: "`on('message')`, second argument is the message itself",
    zh: "`on('message')`，第二个参数就是消息本身",
  },
  closing: {
    en: '`ws.close({ code, reason })`, 1000 to 1015; event with `code`, `reason`',
    zh: '`ws.close({ code, reason })`，1000～1015；事件带 `code`、`reason`',
  },
  errors: {
    en: "`on('error')` with code 200, no `close` before open; calls fail by callback",
    zh: "`on('error')`，code 为 200，打开前没有 `close`；调用失败通过回调返回",
  },
  state: { en: 'None', zh: '没有' },
  callbacks: {
    en: '`(err, value)`, or a promise without one',
    zh: '`(err, value)`；省略则返回 Promise',
  },
  listeners: {
    en: 'One per event; `off(type)` removes it',
    zh: '每个事件一个；用 `off(type)` 取消',
  },
  limits: {
    en: '`ohos.permission.INTERNET`; one connection per object; 5 MB per message',
    zh: '`ohos.permission.INTERNET`；每个对象一个连接；单条消息 5 MB',
  },
}

export const reasons: PlatformFacts['reasons'] = {
  state: {
    en: 'The object has no `readyState`. Track the state in a variable, set in the listeners of `open`, `close` and `error`.',
    zh: '对象没有 `readyState`。请用变量记录状态，在 `open`、`close`、`error` 事件中更新。',
  },
}
