import type { PlatformFacts } from '../../facts-contract.ts'

export const cells: PlatformFacts['cells'] = {
  connecting: {
    en: '`connectSocket({ url })` gives a promise of a `SocketTask`',
    zh: '`connectSocket({ url })` 返回 `SocketTask` 的 Promise',
  },
  handshake: {
    en: '`header` (mini programs only), `protocols` as an array',
    zh: '`header`（仅小程序有效）、`protocols` 数组',
  },
  open: { en: '`task.onOpen`, with `header`', zh: '`task.onOpen`，带 `header`' },
  sending: {
    en: '`task.send({ data })`: text or ArrayBuffer; fails before open',
    zh: '`task.send({ data })`：文本或 ArrayBuffer；打开前调用失败',
  },
  receiving: {
    en: '`task.onMessage`, with `data`; on H5 binary is a Blob',
    zh: '`task.onMessage`，带 `data`；H5 端二进制为 Blob',
  },
  closing: {
    en: '`task.close({ code, reason })`; `onClose` with `code`, `reason`',
    zh: '`task.close({ code, reason })`；`onClose` 带 `code`、`reason`',
  },
  errors: {
    en: '`onError` with `errMsg`, then `onClose` 1006; calls fail by `fail`',
    zh: '先触发 `onError`（带 `errMsg`），再触发 `onClose`（1006）；调用失败触发 `fail`',
  },
  state: { en: '`task.readyState` from 0 to 3', zh: '`task.readyState`，取值 0～3' },
  callbacks: {
    en: '`success`, `fail`, `complete`, and promises',
    zh: '`success`、`fail`、`complete`，以及 Promise',
  },
  listeners: {
    en: 'One per event; a new listener replaces the previous one',
    zh: '每个事件一个，再次设置会替换',
  },
  limits: {
    en: 'Two connections by the document, five on H5 since 3.6.12; mini programs require `wss` and a domain of the socket domain list',
    zh: '文档为两个连接，H5 3.6.12 起为五个；小程序要求 `wss`，且域名在服务器域名（socket 合法域名）列表中',
  },
}

export const reasons: PlatformFacts['reasons'] = {
  listeners: {
    en: 'A listener cannot be removed, only replaced. For the listeners, see the events.',
    zh: '没有取消监听的方法，只能重新设置。监听器见各事件。',
  },
  limits: {
    en: 'No member covers limits: if too many connections exist, `connectSocket` fails. Domains are listed in the console of the mini program, not in code.',
    zh: '没有与限制相关的成员：连接数超限时，`connectSocket` 失败。域名在小程序后台配置，不在代码中。',
  },
}
