import type { StateMachine } from '../../facts-contract.ts'

export const states: StateMachine = {
  states: [
    { id: 'connecting', name: 'connecting', text: { en: 'Not open yet.', zh: '尚未打开。' } },
    { id: 'open', name: 'open', text: { en: 'Data may be sent.', zh: '可以发送数据。' } },
    { id: 'closed', name: 'closed', text: { en: 'Over.', zh: '已结束。' } },
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
      to: 'closed',
      label: { en: 'refused', zh: '被拒绝' },
      reports: ['close 1006'],
    },
    { from: 'open', to: 'closed', label: { en: '`close()`', zh: '`close()`' }, reports: ['close'] },
  ],
}
