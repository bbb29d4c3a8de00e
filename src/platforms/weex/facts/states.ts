import type { StateMachine } from '../../facts-contract.ts'

/** States distinguished by the module's events; the module names no states. */
export const states: StateMachine = {
  states: [
    {
      id: 'none',
      name: 'no connection',
      text: { en: 'Loaded; no connection started.', zh: '已加载模块，尚未发起连接。' },
    },
    {
      id: 'connecting',
      name: 'connecting',
      text: {
        en: 'Started; sending loses the message and calls `onerror`.',
        zh: '已发起连接；此时发送的数据会丢失，并触发 `onerror`。',
      },
    },
    { id: 'open', name: 'open', text: { en: 'Data may be sent.', zh: '可以发送数据。' } },
    {
      id: 'closed',
      name: 'closed',
      text: {
        en: 'Closed; `WebSocket()` connects again.',
        zh: '已结束；可再次调用 `WebSocket()`。',
      },
    },
  ],
  transitions: [
    {
      from: 'none',
      to: 'connecting',
      label: { en: '`WebSocket(url)`', zh: '`WebSocket(url)`' },
      reports: [],
    },
    {
      from: 'connecting',
      to: 'open',
      label: { en: 'the server agrees', zh: '服务器同意' },
      reports: ['onopen'],
    },
    {
      from: 'connecting',
      to: 'closed',
      label: { en: 'refused or unreachable', zh: '被拒绝或无法到达' },
      reports: ['onerror', 'onclose 1006'],
    },
    {
      from: 'connecting',
      to: 'closed',
      label: { en: '`close()`', zh: '`close()`' },
      reports: ['onclose 1006'],
    },
    {
      from: 'open',
      to: 'closed',
      label: { en: '`close()`, or the peer closes', zh: '`close()`，或对端关闭' },
      reports: ['onclose'],
    },
    {
      from: 'open',
      to: 'closed',
      label: { en: 'the connection breaks', zh: '连接中断' },
      reports: ['onclose 1006'],
    },
    {
      from: 'open',
      to: 'connecting',
      label: {
        en: '`WebSocket(url)` again: the first connection is abandoned, without further events',
        zh: '再次调用 `WebSocket(url)`：放弃第一个连接，其事件不再触发',
      },
      reports: [],
    },
    {
      from: 'closed',
      to: 'connecting',
      label: { en: '`WebSocket(url)`', zh: '`WebSocket(url)`' },
      reports: [],
    },
  ],
}
