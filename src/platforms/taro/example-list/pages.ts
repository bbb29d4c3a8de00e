import type { Example } from '../../contract.ts'

/** Programs with a screen: a function with hooks, and a class. */
export const pageExamples: readonly Example[] = [
  {
    id: 'echo-page',
    title: { en: 'An echo page', zh: '回显页面' },
    summary: {
      en: 'A function component with hooks: buttons connect, send and close; lines show the results.',
      zh: '使用 Hooks 的函数组件：按钮分别连接、发送和关闭，下方显示结果。',
    },
    file: 'echo-page.tsx',
    scenario: 'echo',
    members: [
      'connectSocket',
      'SocketTask.onOpen',
      'SocketTask.onMessage',
      'SocketTask.onError',
      'SocketTask.onClose',
      'SocketTask.send',
      'SocketTask.close',
    ],
    steps: [
      { press: 'connect' },
      { see: 'open' },
      { type: 'hello', into: 'Your message' },
      { press: 'send' },
      { see: 'received: hello' },
      { press: 'close' },
      { see: 'closed: 4001 enough' },
    ],
    output: ['note: taro.close-code-unsent'],
  },
  {
    id: 'chat-page',
    title: { en: 'A chat page', zh: '聊天页面' },
    summary: {
      en: 'A class component with a growing list: a chat room with two companions.',
      zh: '类组件和不断增长的列表：有两位同伴的聊天室。',
    },
    file: 'chat-page.tsx',
    scenario: 'rooms',
    members: [
      'connectSocket',
      'SocketTask.onOpen',
      'SocketTask.onMessage',
      'SocketTask.onClose',
      'SocketTask.send',
      'SocketTask.close',
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
    output: ['note: taro.close-code-unsent'],
  },
]
