import type { Example } from '../../contract.ts'

/** Programs that meet the servers with more to say than an echo. */
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
    output: [],
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
    output: [],
  },
]
