import type { Example } from '../../contract.ts'

/** Programs against servers other than echo. */
export const serverExamples: readonly Example[] = [
  {
    id: 'rpc',
    title: { en: 'Requests and answers', zh: '请求与应答' },
    summary: {
      en: 'JSON-RPC over a task: answers come out of order and find their requests by id.',
      zh: '在 SocketTask 上使用 JSON-RPC：应答不按顺序到达，凭 id 找到各自的请求。',
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
    title: { en: 'Coming back', zh: '断线重连' },
    summary: {
      en: 'A server that restarts twice: connect again, each time after twice as long.',
      zh: '服务器重启两次：每次等待加倍后重新连接。',
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
