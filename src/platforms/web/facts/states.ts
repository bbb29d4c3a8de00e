import type { StateMachine } from '../../facts-contract.ts'

export const states: StateMachine = {
  states: [
    {
      id: 'connecting',
      name: 'CONNECTING',
      value: 0,
      text: { en: 'The handshake is under way.', zh: '正在握手。' },
    },
    { id: 'open', name: 'OPEN', value: 1, text: { en: 'Data may be sent.', zh: '可以发送数据。' } },
    {
      id: 'closing',
      name: 'CLOSING',
      value: 2,
      text: { en: 'The closing handshake is under way.', zh: '正在进行关闭握手。' },
    },
    {
      id: 'closed',
      name: 'CLOSED',
      value: 3,
      text: { en: 'Ended; the object cannot connect again.', zh: '已结束；该对象不能再次连接。' },
    },
  ],
  transitions: [
    {
      from: 'connecting',
      to: 'open',
      label: { en: 'the server agrees', zh: '服务器同意' },
      reports: ['open'],
    },
    {
      from: 'connecting',
      to: 'closing',
      label: { en: '`close()`', zh: '`close()`' },
      reports: [],
    },
    {
      from: 'connecting',
      to: 'closed',
      label: { en: 'refused or unreachable', zh: '被拒绝或无法到达' },
      reports: ['error', 'close 1006'],
    },
    {
      from: 'open',
      to: 'closing',
      label: { en: '`close()`, or the peer closes', zh: '`close()`，或对端关闭' },
      reports: [],
    },
    {
      from: 'open',
      to: 'closed',
      label: { en: 'the connection breaks', zh: '连接中断' },
      reports: ['close 1006'],
    },
    {
      from: 'closing',
      to: 'closed',
      label: { en: 'the handshake is done', zh: '关闭握手完成' },
      reports: ['close'],
    },
    {
      from: 'closing',
      to: 'closed',
      label: { en: 'closed before it opened', zh: '在打开之前关闭' },
      reports: ['error', 'close 1006'],
    },
  ],
}
