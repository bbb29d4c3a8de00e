import type { Example } from '../../contract.ts'

/** `send`. */
export const sendingExamples: readonly Example[] = [
  {
    id: 'send-callback',
    title: { en: 'Send, with a callback', zh: '发送数据（callback）' },
    summary: {
      en: 'Sends a text once the connection is open; the callback comes before the answer.',
      zh: '连接打开后发送文本；回调函数先于服务器的应答。',
    },
    file: 'send-callback.ts',
    scenario: 'echo',
    members: ['WebSocket.send'],
    output: ['log: send success: true', 'log: answer: Hello, server!'],
  },
  {
    id: 'send-promise',
    title: { en: 'Send, with a promise', zh: '发送数据（Promise）' },
    summary: {
      en: 'Without a callback send returns a promise, which rejects before there is a connection.',
      zh: '不传回调函数时 send 返回 Promise；没有连接时会被拒绝。',
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
      en: 'Sends an ArrayBuffer, possible since API 8, and gets one back.',
      zh: '发送 ArrayBuffer（API 8 起支持），并收到 ArrayBuffer。',
    },
    file: 'send-binary.ts',
    scenario: 'echo',
    members: ['WebSocket.send', "WebSocket.on('message')"],
    output: ['log: sent 3 bytes', 'note: ohos.binary-message', 'log: received 3 bytes: Hi!'],
  },
  {
    id: 'send-before-open',
    title: { en: 'Send before open', zh: '打开之前发送' },
    summary: {
      en: 'Sends in the callback of connect, as the document’s snippets do, which is too early.',
      zh: '像文档片段那样在 connect 的回调函数中发送，其实为时过早。',
    },
    file: 'send-before-open.ts',
    scenario: 'echo',
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
