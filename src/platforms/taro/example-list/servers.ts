import type { Example } from '../../contract.ts'

/** Programs against servers other than echo. */
export const serverExamples: readonly Example[] = [
  {
    id: 'rpc',
    title: { en: 'Requests and answers', zh: '请求与应答' },
    summary: {
      en: 'JSON-RPC over a task: answers arrive out of order and are matched by id.',
      zh: '在 SocketTask 上使用 JSON-RPC：应答不按顺序到达，按 id 对应请求。',
    },
    file: 'rpc.ts',
    scenario: 'rpc',
    members: ['SocketTask.send', 'SocketTask.onMessage'],
    output: [
      'log: answer to 2',
      'log: 3',
      'log: answer to 3',
      'log: failed on purpose',
      'log: answer to 1',
      'log: waited 60 ms',
    ],
  },
  {
    id: 'reconnect',
    title: { en: 'Reconnect', zh: '断线重连' },
    summary: {
      en: 'The server restarts twice: the program reconnects with a doubled delay.',
      zh: '服务器重启两次：程序以加倍的延迟重新连接。',
    },
    file: 'reconnect.ts',
    scenario: 'storm',
    members: ['connectSocket', 'SocketTask.onClose'],
    output: [
      'note: taro.close-code-lost',
      'log: closed 1012, try 1: again in 20 ms',
      'note: taro.close-code-lost',
      'log: closed 1012, try 2: again in 40 ms',
      'log: welcome after 2 tries',
      'log: closed 1000',
    ],
  },
]
