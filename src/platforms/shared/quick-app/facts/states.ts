import type { StateMachine } from '../../../facts-contract.ts'
import type { Family } from '../family.ts'

/** Returns the states distinguished by calls and handlers; the documents name none. */
export const familyStates = ({
  handlers: { open, close, error },
}: Family<string>): StateMachine => ({
  states: [
    {
      id: 'connecting',
      name: 'connecting',
      text: {
        en: '`create()` has returned. `send()` and `close()` fail with 200.',
        zh: '`create()` 已返回。`send()` 和 `close()` 以 200 失败。',
      },
    },
    { id: 'open', name: 'open', text: { en: 'Data may be sent.', zh: '可以发送数据。' } },
    {
      id: 'released',
      name: 'released',
      text: {
        en: '`close()` has succeeded. Further calls fail with 203.',
        zh: '`close()` 已成功。之后的调用以 203 失败。',
      },
    },
    { id: 'closed', name: 'closed', text: { en: 'Ended.', zh: '已结束。' } },
  ],
  transitions: [
    {
      from: 'connecting',
      to: 'open',
      label: { en: 'the server agrees', zh: '服务器同意' },
      reports: [`${open}`],
    },
    {
      from: 'connecting',
      to: 'connecting',
      label: { en: '`close()`: no effect on the connection', zh: '`close()`：不影响连接' },
      reports: ['fail 200'],
    },
    {
      from: 'connecting',
      to: 'closed',
      label: { en: 'refused or unreachable', zh: '被拒绝或无法到达' },
      reports: [`${error}`, `${close} 1006`],
    },
    {
      from: 'open',
      to: 'released',
      label: { en: '`close()`', zh: '`close()`' },
      reports: ['success', 'complete'],
    },
    {
      from: 'open',
      to: 'closed',
      label: { en: 'the peer closes', zh: '对端关闭' },
      reports: [`${close}`],
    },
    {
      from: 'open',
      to: 'closed',
      label: { en: 'the connection breaks', zh: '连接中断' },
      reports: [`${close} 1006`],
    },
    {
      from: 'released',
      to: 'closed',
      label: { en: 'the handshake is done', zh: '关闭握手完成' },
      reports: [`${close}`],
    },
  ],
})
