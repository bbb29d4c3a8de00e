import type { Example } from '../../contract.ts'

/** Programs against servers other than echo. */
export const serverExamples: readonly Example[] = [
  {
    id: 'server-close',
    title: { en: 'Closed by the server', zh: '由服务器关闭' },
    summary: {
      en: 'onClose reports the code and the reason of the server.',
      zh: 'onClose 报告服务器的关闭码和原因。',
    },
    file: 'server-close.ts',
    scenario: 'close',
    task: 'server-close',
    members: ['SocketTask.onClose', 'SocketTaskOnCloseListenerResult.code'],
    output: ['log: closed 4002 maintenance'],
  },
  {
    id: 'dropped',
    title: { en: 'Connection lost', zh: '连接中断' },
    summary: {
      en: 'The connection is lost: no error, only onClose with 1006.',
      zh: '连接中断：没有 onError，只触发 onClose，code 为 1006。',
    },
    file: 'dropped.ts',
    scenario: 'drop',
    task: 'lost',
    members: ['SocketTask.onClose'],
    output: ['log: open', 'log: closed 1006 abnormal closure'],
  },
  {
    id: 'reconnect',
    title: { en: 'Reconnect', zh: '断线重连' },
    summary: {
      en: 'The program reconnects in onError and in onClose, with a doubled delay.',
      zh: '程序在 onError 和 onClose 中都会重连，延迟每次加倍。',
    },
    file: 'reconnect.ts',
    scenario: 'storm',
    members: ['wx.connectSocket', 'SocketTask.onClose', 'SocketTask.onError'],
    output: [
      'log: closed 1012: again in 20 ms',
      'log: closed 1012: again in 40 ms',
      'log: welcome after 2 tries',
      'log: closed',
    ],
  },
  {
    id: 'rpc',
    title: { en: 'Requests and answers', zh: '请求与应答' },
    summary: {
      en: 'JSON-RPC over a task: answers arrive out of order and are matched by id.',
      zh: '在任务上使用 JSON-RPC：应答不按顺序到达，按 id 对应请求。',
    },
    file: 'rpc.ts',
    scenario: 'rpc',
    members: ['SocketTask.send', 'SocketTask.onMessage'],
    output: ['log: answer to 2', 'log: 3', 'log: answer to 1', 'log: waited 60 ms'],
  },
]
