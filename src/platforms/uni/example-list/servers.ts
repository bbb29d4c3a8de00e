import type { Example } from '../../contract.ts'

/** Programs against servers other than echo, and over time. */
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
    members: ['SocketTask.onClose', 'OnSocketCloseOptions.code'],
    output: ['log: closed 4002 maintenance'],
  },
  {
    id: 'dropped',
    title: { en: 'Connection lost', zh: '连接中断' },
    summary: {
      en: 'The connection is lost: onClose with 1006.',
      zh: '连接中断：触发 onClose，code 为 1006。',
    },
    file: 'dropped.ts',
    scenario: 'drop',
    task: 'lost',
    members: ['SocketTask.onClose'],
    output: ['log: open', 'log: closed 1006'],
  },
  {
    id: 'reconnect',
    title: { en: 'Reconnect', zh: '断线重连' },
    summary: {
      en: 'The program reconnects in onError or in onClose, once per loss, with a doubled delay: on H5 and in the App alike.',
      zh: '程序在 onError 或 onClose 中重连，每次断开只重连一次，延迟每次加倍；在 H5 端和 App 端都有效。',
    },
    file: 'reconnect.ts',
    scenario: 'storm',
    members: ['uni.connectSocket', 'SocketTask.onClose', 'SocketTask.onError'],
    output: [
      'log: closed 1012: again in 20 ms',
      'log: closed 1012: again in 40 ms',
      'log: welcome after 2 tries',
      'log: closed',
    ],
  },
  {
    id: 'heartbeat',
    title: { en: 'Heartbeat', zh: '心跳' },
    summary: {
      en: 'A class sends a ping after every answer, until it closes.',
      zh: '一个类在每次收到应答后发送心跳，直到关闭连接。',
    },
    file: 'heartbeat.ts',
    scenario: 'echo',
    members: ['SocketTask.send', 'SocketTask.onMessage', 'SocketTask.close'],
    output: ['log: alive: ping', 'log: alive: ping', 'log: alive: ping', 'log: closed 1000'],
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
