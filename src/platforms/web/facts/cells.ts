import type { PlatformFacts } from '../../facts-contract.ts'

export const cells: PlatformFacts['cells'] = {
  connecting: {
    en: '`new WebSocket(url)` connects at once',
    zh: '`new WebSocket(url)` 立即开始连接',
  },
  handshake: { en: 'Subprotocols only, no headers', zh: '只有子协议，不能带请求头' },
  open: { en: 'Event `open`', zh: '`open` 事件' },
  sending: {
    en: '`send(data)`: text, buffer, view or Blob; throws before open',
    zh: '`send(data)`：文本、缓冲区、视图或 Blob；打开前抛出异常',
  },
  receiving: {
    en: '`event.data`; binary as Blob by default',
    zh: '`event.data`；二进制默认为 Blob',
  },
  closing: {
    en: '`close(code?, reason?)`: 1000 or 3000 to 4999; event with `code`, `reason`, `wasClean`',
    zh: '`close(code?, reason?)`：1000 或 3000～4999；事件带 `code`、`reason`、`wasClean`',
  },
  errors: {
    en: 'Event without a cause, then `close` 1006; wrong calls throw',
    zh: '先触发 `error`（不含原因），再触发 `close`（1006）；错误的调用抛出异常',
  },
  state: { en: '`readyState` from 0 to 3', zh: '`readyState`，取值 0～3' },
  callbacks: { en: 'None: events only', zh: '没有，只有事件' },
  listeners: { en: 'Any number per event', zh: '每个事件可有任意多个' },
  limits: { en: 'A few hundred connections; no permission', zh: '数百个连接；无需权限' },
}

export const reasons: PlatformFacts['reasons'] = {
  callbacks: {
    en: 'Calls take no callbacks and return no promises: results are events, errors are exceptions.',
    zh: '调用不接受回调，也不返回 Promise：结果为事件，错误为异常。',
  },
  limits: {
    en: 'No member covers limits. A browser counts connections itself and needs no declaration.',
    zh: '没有与限制相关的成员。连接数由浏览器自行控制，也不需要声明。',
  },
}
