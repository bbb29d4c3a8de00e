import type { StateMachine } from '../../facts-contract.ts'

/** States distinguished by calls and events; the document names none. */
export const states: StateMachine = {
  states: [
    {
      id: 'idle',
      name: 'idle',
      text: {
        en: 'Created, or closed. `send` fails with -1, `close` with 2302999.',
        zh: '已创建，或已关闭。`send` 以 -1 失败，`close` 以 2302999 失败。',
      },
    },
    {
      id: 'connecting',
      name: 'connecting',
      text: {
        en: '`connect` has reported `true`. Data is queued.',
        zh: '`connect` 已报告 `true`。此时发送的数据进入队列。',
      },
    },
    {
      id: 'open',
      name: 'open',
      text: {
        en: 'Data may be sent; another `connect` fails with 2302003.',
        zh: '可以发送数据；再次 `connect` 以 2302003 失败。',
      },
    },
    {
      id: 'closing',
      name: 'closing',
      text: { en: '`close` has reported `true`.', zh: '`close` 已报告 `true`。' },
    },
  ],
  transitions: [
    {
      from: 'idle',
      to: 'connecting',
      label: { en: '`connect(url)`', zh: '`connect(url)`' },
      reports: ['callback true'],
    },
    {
      from: 'connecting',
      to: 'open',
      label: { en: 'the server agrees', zh: '服务器同意' },
      reports: ['headerReceive', 'open'],
    },
    {
      from: 'connecting',
      to: 'idle',
      label: { en: 'refused or unreachable: no `close`', zh: '被拒绝或无法到达：没有 `close`' },
      reports: ['error 200'],
    },
    {
      from: 'connecting',
      to: 'connecting',
      label: {
        en: '`close()`: opens, then closes',
        zh: '`close()`：先打开，随后关闭',
      },
      reports: ['callback true'],
    },
    {
      from: 'open',
      to: 'closing',
      label: { en: '`close()`', zh: '`close()`' },
      reports: ['callback true'],
    },
    {
      from: 'open',
      to: 'idle',
      label: { en: 'the peer closes', zh: '对端关闭' },
      reports: ['close'],
    },
    {
      from: 'open',
      to: 'idle',
      label: { en: 'the connection breaks', zh: '连接中断' },
      reports: ['error 200', 'close 0'],
    },
    {
      from: 'closing',
      to: 'idle',
      label: { en: 'closed; listeners remain', zh: '已关闭；监听器保留' },
      reports: ['close'],
    },
  ],
}
