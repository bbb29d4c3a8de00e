import type { PlatformFacts } from '../../facts-contract.ts'

export const cells: PlatformFacts['cells'] = {
  connecting: {
    en: '`create({ url })` connects and returns the connection',
    zh: '`create({ url })` 发起连接并返回连接对象',
  },
  handshake: {
    en: '`header`, also lists; `protocols` as an array',
    zh: '`header`（值可为数组）、`protocols` 数组',
  },
  open: { en: '`ws.onopen`, also called if set late', zh: '`ws.onopen`，延后设置也会调用' },
  sending: {
    en: '`ws.send({ data })`: text, ArrayBuffer, typed array, or an object as JSON; fails before open',
    zh: '`ws.send({ data })`：文本、ArrayBuffer、TypedArray，对象转换为 JSON；打开前调用失败',
  },
  receiving: { en: '`ws.onmessage`, with `data`', zh: '`ws.onmessage`，带 `data`' },
  closing: {
    en: '`ws.close({ code, reason })`, only when open; `onclose` with `code`, `reason`, `wasClean`',
    zh: '`ws.close({ code, reason })`，仅在打开后有效；`onclose` 带 `code`、`reason`、`wasClean`',
  },
  errors: {
    en: '`onerror` with `data`, then `onclose` 1006; calls fail with `(data, code)`',
    zh: '先触发 `onerror`（带 `data`），再触发 `onclose`（1006）；调用失败触发 `fail(data, code)`',
  },
  state: { en: 'None', zh: '没有' },
  callbacks: {
    en: '`success`, `fail(data, code)`, `complete`; a promise without them',
    zh: '`success`、`fail(data, code)`、`complete` 回调；都缺省时返回 Promise',
  },
  listeners: {
    en: 'One per event, a property; `null` removes it',
    zh: '每个事件一个属性；赋值 `null` 取消',
  },
  limits: {
    en: 'Feature in `manifest.json`; several connections; 30 s to connect',
    zh: '需在 `manifest.json` 中声明；可有多个连接；连接超时 30 秒',
  },
}

export const reasons: PlatformFacts['reasons'] = {
  state: {
    en: 'A connection has no `readyState`. Track the state in a variable, set in `onopen` and `onclose`.',
    zh: '连接对象没有 `readyState`。请用变量记录状态，在 `onopen` 和 `onclose` 中更新。',
  },
  listeners: {
    en: 'To remove a handler, assign `null` to its property. For the handlers, see the events.',
    zh: '若要移除回调，请给对应属性赋值 `null`。回调见各事件。',
  },
}
