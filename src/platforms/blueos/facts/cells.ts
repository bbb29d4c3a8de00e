import type { PlatformFacts } from '../../facts-contract.ts'

export const cells: PlatformFacts['cells'] = {
  connecting: {
    en: '`create({ url })` connects and returns the connection',
    zh: '`create({ url })` 发起连接并返回连接对象',
  },
  handshake: {
    en: '`header` (no `Referer`), `protocols` as an array',
    zh: '`header`（不能含 `Referer`）、`protocols` 数组',
  },
  open: { en: '`ws.onOpen`, called even when set late', zh: '`ws.onOpen`，延后设置也会调用' },
  sending: {
    en: '`ws.send({ data })`: text or ArrayBuffer; fails before open',
    zh: '`ws.send({ data })`：文本或 ArrayBuffer；打开前调用失败',
  },
  receiving: { en: '`ws.onMessage`, with `data`', zh: '`ws.onMessage`，带 `data`' },
  closing: {
    en: '`ws.close({ code, reason })`, only when open; `onClose` with `code`, `reason`, `wasClean`',
    zh: '`ws.close({ code, reason })`，仅在打开后有效；`onClose` 带 `code`、`reason`、`wasClean`',
  },
  errors: {
    en: '`onError` with `data`, then `onClose` 1006; calls fail with `(data, code)`',
    zh: '`onError` 带 `data`，随后 1006 的 `onClose`；调用失败以 `(data, code)` 回调',
  },
  state: { en: 'None', zh: '没有' },
  callbacks: {
    en: '`success`, `fail(data, code)`, `complete`',
    zh: '`success`、`fail(data, code)`、`complete` 回调',
  },
  listeners: {
    en: 'One an event: a property; `null` clears',
    zh: '每个事件一个属性；赋值 `null` 取消',
  },
  limits: {
    en: 'Feature in `manifest.json`; several connections',
    zh: '需在 `manifest.json` 中声明；可有多个连接',
  },
}

export const reasons: PlatformFacts['reasons'] = {
  state: {
    en: 'A connection has no `readyState`: keep a variable of your own, set in `onOpen` and `onClose`.',
    zh: '连接对象没有 `readyState`：请自行用变量记录，在 `onOpen` 和 `onClose` 中更新。',
  },
  listeners: {
    en: 'A handler is taken away by assigning `null` to its property. The handlers stand with their events.',
    zh: '给对应属性赋值 `null` 即可取消回调。回调函数见各事件。',
  },
}
