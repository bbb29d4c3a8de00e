import type { Example } from '../../contract.ts'

/** Programs with a screen: pages of ArkUI. */
export const pageExamples: readonly Example[] = [
  {
    id: 'echo-page',
    title: { en: 'An ArkUI page', zh: 'ArkUI 页面' },
    summary: {
      en: 'A page in ArkTS: a struct with @Entry whose state variables show the connection and the messages.',
      zh: 'ArkTS 页面：带 @Entry 的 struct，状态变量显示连接状态和消息。',
    },
    file: 'echo-page.ets',
    scenario: 'echo',
    members: [
      'createWebSocket',
      'WebSocket.connect',
      'WebSocket.send',
      'WebSocket.close',
      "WebSocket.on('open')",
      "WebSocket.on('message')",
      "WebSocket.on('close')",
      "WebSocket.on('error')",
    ],
    steps: [
      { press: 'Connect' },
      { see: 'open' },
      { type: 'hello', into: 'Your message' },
      { press: 'Send' },
      { see: 'received: hello' },
      { press: 'Close' },
      { see: 'closed: 1000 enough' },
    ],
    output: ['log: closed with 1000'],
  },
  {
    id: 'chat-page',
    title: { en: 'A chat page', zh: '聊天页面' },
    summary: {
      en: 'A growing list with @Observed entries and a component per row: a chat room with two companions.',
      zh: '不断增长的列表，条目使用 @Observed，每行一个组件：有两位同伴的聊天室。',
    },
    file: 'chat-page.ets',
    scenario: 'rooms',
    members: [
      'createWebSocket',
      'WebSocket.connect',
      'WebSocket.send',
      'WebSocket.close',
      "WebSocket.on('open')",
      "WebSocket.on('message')",
      "WebSocket.on('close')",
    ],
    steps: [
      { press: 'Join' },
      { see: 'Hello, You!' },
      { see: 'Hi, everyone.' },
      { type: 'Is this on?', into: 'Say something' },
      { press: 'Send' },
      { see: 'Is this on?' },
      { see: 'I agree with Ada.' },
      { press: 'Leave' },
      { see: 'You left, code 1000' },
    ],
    output: ['log: closed with 1000'],
  },
]
