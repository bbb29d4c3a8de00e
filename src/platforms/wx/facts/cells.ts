import type { PlatformFacts } from '../../facts-contract.ts'

export const cells: PlatformFacts['cells'] = {
  connecting: {
    en: '`wx.connectSocket({ url })` returns a `SocketTask`',
    zh: '`wx.connectSocket({ url })` 返回 `SocketTask`',
  },
  handshake: { en: '`header`, `protocols` as an array', zh: '`header`、`protocols` 数组' },
  open: { en: '`task.onOpen`, with `header`', zh: '`task.onOpen`，带 `header`' },
  sending: {
    en: '`task.send({ data })`: text or ArrayBuffer; fails before open',
    zh: '`task.send({ data })`：文本或 ArrayBuffer；打开前调用失败',
  },
  receiving: {
    en: '`task.onMessage`, with `data`: text or ArrayBuffer',
    zh: '`task.onMessage`，带 `data`：文本或 ArrayBuffer',
  },
  closing: {
    en: '`task.close({ code, reason })`; `onClose` with `code`, `reason`',
    zh: '`task.close({ code, reason })`；`onClose` 带 `code`、`reason`',
  },
  errors: {
    en: '`onError` with `errMsg`, and no close after a refusal; calls fail by `fail`',
    zh: '`onError` 带 `errMsg`，连接被拒绝后不触发 `onClose`；调用失败触发 `fail`',
  },
  state: {
    en: 'Undocumented; `task.readyState` is reported by developers',
    zh: '文档没有；据开发者报告有 `task.readyState`',
  },
  callbacks: {
    en: '`success`, `fail`, `complete`; two functions return promises without them',
    zh: '`success`、`fail`、`complete`；两个接口在没有回调时返回 Promise',
  },
  listeners: {
    en: 'By `onX` methods; none can be removed',
    zh: '通过 `onX` 方法设置，无法移除',
  },
  limits: {
    en: 'Five connections, `wss`, hosts of the socket domain list, 60 s to open',
    zh: '五个连接、`wss`、服务器域名（socket 合法域名）列表、60 秒打开超时',
  },
}

export const reasons: PlatformFacts['reasons'] = {
  listeners: {
    en: 'A listener cannot be removed. For the listeners, see the events.',
    zh: '没有取消监听的方法。监听器见各事件。',
  },
}
