import type { Example } from '../../contract.ts'

/** Programs about messages, ends and servers other than echo. */
export const serverExamples: readonly Example[] = [
  {
    id: 'on-message',
    title: { en: 'onmessage', zh: 'onmessage' },
    summary: {
      en: 'Receives messages until the server sends bye.',
      zh: '接收消息，直到服务器发送 bye。',
    },
    file: 'on-message.ts',
    scenario: 'greeter',
    task: 'messages',
    members: ['WebSocket.onmessage', 'MessageResult.data'],
    output: ['log: message: welcome', 'log: message: nice to meet you', 'log: message: bye'],
  },
  {
    id: 'on-close',
    title: { en: 'onclose', zh: 'onclose' },
    summary: {
      en: 'The server closes with its own code and reason.',
      zh: '服务器以自定义的关闭码和原因关闭连接。',
    },
    file: 'on-close.ts',
    scenario: 'close',
    task: 'server-close',
    members: [
      'WebSocket.onclose',
      'CloseResult.code',
      'CloseResult.reason',
      'CloseResult.wasClean',
    ],
    output: ['log: code: 4000', 'log: reason: closed by the server', 'log: clean: true'],
  },
  {
    id: 'on-error',
    title: { en: 'onerror', zh: 'onerror' },
    summary: {
      en: 'The server refuses the connection: onerror, then onclose.',
      zh: '服务器拒绝连接：先触发 onerror，再触发 onclose。',
    },
    file: 'on-error.ts',
    scenario: 'refuse',
    task: 'refused',
    members: ['WebSocket.onerror', 'ErrorResult.data', 'WebSocket.onclose'],
    output: [
      'note: quickapp.failure-text',
      "log: error: WebSocket connection to 'wss://members-only.example/' failed",
      'log: closed: 1006, clean: false',
    ],
  },
  {
    id: 'connection-lost',
    title: { en: 'Connection lost', zh: '连接中断' },
    summary: {
      en: 'The connection is lost after opening: only onclose, with code 1006.',
      zh: '连接打开后中断：只触发 onclose，code 为 1006。',
    },
    file: 'connection-lost.ts',
    scenario: 'drop',
    task: 'lost',
    members: ['WebSocket.onclose', 'CloseResult.wasClean', 'WebSocket.onerror'],
    output: ['note: quickapp.drop-without-error', 'log: lost: 1006, clean: false'],
  },
  {
    id: 'reconnect',
    title: { en: 'Reconnect', zh: '断线重连' },
    summary: {
      en: 'The program reconnects in onclose, with a doubled delay.',
      zh: '程序在 onclose 中重连，延迟每次加倍。',
    },
    file: 'reconnect.ts',
    scenario: 'storm',
    members: ['websocketfactory.create', 'WebSocket.onclose', 'CloseResult.code'],
    output: [
      'log: closed 1012: again in 20 ms',
      'log: closed 1012: again in 40 ms',
      'log: welcome after 2 tries',
      'log: closed',
    ],
  },
]
