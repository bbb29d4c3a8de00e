import type { PlatformFacts } from '../../facts-contract.ts'

export const cells: PlatformFacts['cells'] = {
  connecting: {
    en: '`uni.connectSocket({ url, complete })` returns a `SocketTask`; without callbacks a promise',
    zh: '`uni.connectSocket({ url, complete })` 返回 `SocketTask`；没有回调函数时返回 Promise',
  },
  handshake: {
    en: '`header`, ignored on H5; `protocols` as an array',
    zh: '`header`（H5 端忽略）、`protocols` 数组',
  },
  open: {
    en: '`task.onOpen`, with `header` in mini programs',
    zh: '`task.onOpen`，小程序中带 `header`',
  },
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
    en: '`onError`, in the App without a close; calls fail by `fail`',
    zh: '`onError`，App 端之后不触发 `onClose`；调用失败触发 `fail`',
  },
  state: {
    en: 'Undocumented; H5 and App have `task.readyState`',
    zh: '文档没有；H5 端和 App 端有 `task.readyState`',
  },
  callbacks: {
    en: '`success`, `fail`, `complete`; without them promises, for Vue 2 of pairs',
    zh: '`success`、`fail`、`complete`；不传则返回 Promise，Vue 2 中结果为数组',
  },
  listeners: {
    en: 'By `onX` methods, any number; none can be removed',
    zh: '通过 `onX` 方法设置，数量不限，无法移除',
  },
  limits: {
    en: 'Those of the target: five connections on WeChat, none on H5 and in the App; 60 s to open',
    zh: '取决于目标平台：微信小程序五个连接，H5 端和 App 端不限；60 秒打开超时',
  },
}

export const reasons: PlatformFacts['reasons'] = {
  listeners: {
    en: 'A listener cannot be removed. For the listeners, see the events.',
    zh: '没有取消监听的方法。监听器见各事件。',
  },
}
