import type { Example } from '../../contract.ts'

/** `send`. */
export const sendingExamples: readonly Example[] = [
  {
    id: 'send-callback',
    title: { en: 'Send, with a callback', zh: '发送数据（callback）' },
    summary: {
      en: 'Sends a text when the connection is open; the callback comes before the answer.',
      zh: '连接打开后发送文本；回调先于服务器的应答。',
    },
    file: 'send-callback.ts',
    scenario: 'echo',
    task: 'round-trip',
    members: ['WebSocket.send'],
    output: ['log: send success: true', 'log: answer: Hello, server!'],
  },
  {
    id: 'send-promise',
    title: { en: 'Send, with a promise', zh: '发送数据（Promise）' },
    summary: {
      en: 'Without a callback send returns a promise. Without a connection, the promise rejects.',
      zh: '不传回调时，send 返回 Promise；没有连接时，Promise 被拒绝。',
    },
    file: 'send-promise.ts',
    scenario: 'echo',
    members: ['WebSocket.send'],
    output: [
      'note: ohos.send-unconnected',
      'note: ohos.plain-object-error',
      'log: send fail: {"code":-1,"message":"Websocket Unknown Other Error"}',
      'log: sent first: true',
      'log: sent second: true',
      'log: answer: first',
      'log: answer: second',
    ],
  },
  {
    id: 'send-binary',
    title: { en: 'Send binary data', zh: '发送二进制数据' },
    summary: {
      en: 'Sends an ArrayBuffer, supported since API 8, and receives an ArrayBuffer.',
      zh: '发送 ArrayBuffer（API 8 起支持），并收到 ArrayBuffer。',
    },
    file: 'send-binary.ts',
    scenario: 'echo',
    task: 'binary',
    members: ['WebSocket.send', "WebSocket.on('message')"],
    output: ['log: sent 3 bytes', 'note: ohos.binary-message', 'log: received 3 bytes: Hi!'],
  },
  {
    id: 'send-before-open',
    title: { en: 'Send before open', zh: '打开之前发送' },
    summary: {
      en: 'Sends in the callback of connect, as in the snippets of the document, before the connection is open.',
      zh: '像文档片段那样在 connect 的回调中发送，此时连接尚未打开。',
    },
    file: 'send-before-open.ts',
    scenario: 'echo',
    task: 'send-too-early',
    members: ['WebSocket.send', 'WebSocket.connect'],
    output: [
      'log: connect success',
      'note: ohos.send-before-open',
      'log: send success: true',
      'log: open',
      'log: answer: early',
    ],
  },
]
