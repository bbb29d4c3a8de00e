import type { PlatformFacts } from '../../facts-contract.ts'

export const cells: PlatformFacts['cells'] = {
  connecting: { en: '`template.connectSocket({ url })`', zh: '`template.connectSocket({ url })`' },
  handshake: { en: 'None', zh: '没有' },
  open: { en: '`open`', zh: '`open` 回调' },
  sending: { en: '`send(data)`: text', zh: '`send(data)`：文本' },
  receiving: { en: '`message(data)`', zh: '`message(data)` 回调' },
  closing: { en: '`close()`; `close(code)`', zh: '`close()`；`close(code)` 回调' },
  errors: { en: 'None', zh: '没有' },
  state: { en: 'None', zh: '没有' },
  callbacks: { en: 'In the options', zh: '写在选项中' },
  listeners: { en: 'One per event', zh: '每个事件一个' },
  limits: { en: 'Feature in `app.json`', zh: '需在 `app.json` 中声明' },
}

/** Every concept without a member. */
export const reasons: PlatformFacts['reasons'] = {
  handshake: { en: 'The document names no headers.', zh: '文档没有提到请求头。' },
  errors: { en: 'The document names no errors.', zh: '文档没有提到错误。' },
  state: { en: 'A connection has no state.', zh: '连接没有状态属性。' },
  callbacks: { en: 'Callbacks stand with the events.', zh: '回调见各事件。' },
  listeners: { en: 'Listeners stand with the events.', zh: '监听器见各事件。' },
}
