import type { StateMachine } from '../../facts-contract.ts'

export const states: StateMachine = {
  states: [
    {
      id: 'connecting',
      name: 'CONNECTING',
      value: 0,
      text: {
        en: 'The task exists. In the App, readyState is 3.',
        zh: '任务已创建。App 端的 readyState 为 3。',
      },
    },
    { id: 'open', name: 'OPEN', value: 1, text: { en: 'Data may be sent.', zh: '可以发送数据。' } },
    { id: 'closing', name: 'CLOSING', value: 2, text: { en: 'Closing.', zh: '关闭中。' } },
    { id: 'closed', name: 'CLOSED', value: 3, text: { en: 'Ended.', zh: '已结束。' } },
  ],
  transitions: [
    {
      from: 'connecting',
      to: 'open',
      label: { en: 'the server agrees', zh: '服务器同意' },
      reports: ['onOpen'],
    },
    {
      from: 'connecting',
      to: 'closed',
      label: { en: 'refused; in the App', zh: '被拒绝（App 端）' },
      reports: ['onError'],
    },
    {
      from: 'connecting',
      to: 'closed',
      label: { en: 'refused; on H5', zh: '被拒绝（H5 端）' },
      reports: ['onError', 'onClose 1006'],
    },
    {
      from: 'connecting',
      to: 'closing',
      label: { en: '`task.close()`', zh: '`task.close()`' },
      reports: ['success', 'complete'],
    },
    {
      from: 'open',
      to: 'closing',
      label: { en: '`task.close()`', zh: '`task.close()`' },
      reports: ['success', 'complete'],
    },
    {
      from: 'open',
      to: 'closed',
      label: { en: 'the server closes', zh: '服务器关闭' },
      reports: ['onClose'],
    },
    {
      from: 'open',
      to: 'closed',
      label: { en: 'the connection breaks', zh: '连接中断' },
      reports: ['onClose 1006'],
    },
    {
      from: 'closing',
      to: 'closed',
      label: { en: 'the connection has ended', zh: '连接结束' },
      reports: ['onClose'],
    },
  ],
}
