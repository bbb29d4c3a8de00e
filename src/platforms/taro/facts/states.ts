import type { StateMachine } from '../../facts-contract.ts'

export const states: StateMachine = {
  states: [
    {
      id: 'connecting',
      name: 'CONNECTING',
      value: 0,
      text: {
        en: 'The task exists; `success` was called and the promise fulfilled.',
        zh: '任务已创建，`success` 已触发，Promise 已兑现。',
      },
    },
    { id: 'open', name: 'OPEN', value: 1, text: { en: 'Data may be sent.', zh: '可以发送数据。' } },
    {
      id: 'closing',
      name: 'CLOSING',
      value: 2,
      text: {
        en: 'Closing; no longer counted against the limit.',
        zh: '关闭中；不再计入连接数。',
      },
    },
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
      label: { en: 'refused or unreachable', zh: '被拒绝或无法到达' },
      reports: ['onError', 'onClose 1006'],
    },
    {
      from: 'connecting',
      to: 'closing',
      label: {
        en: '`task.close()`; no effect in mini programs',
        zh: '`task.close()`；在小程序中此时不起作用',
      },
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
      label: { en: 'the peer closes', zh: '对端关闭' },
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
      label: { en: 'the handshake is done', zh: '关闭握手完成' },
      reports: ['onClose'],
    },
    {
      from: 'closing',
      to: 'closed',
      label: { en: 'closed before it opened', zh: '在打开之前关闭' },
      reports: ['onError', 'onClose'],
    },
  ],
}
