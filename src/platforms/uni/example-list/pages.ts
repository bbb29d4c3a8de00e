import type { Example } from '../../contract.ts'

/** Pages with a screen: the Options API, and script setup. */
export const pageExamples: readonly Example[] = [
  {
    id: 'echo-page',
    title: { en: 'An echo page', zh: '回显页面' },
    summary: {
      en: 'A page with data and methods: buttons connect, send and close; lines show the results.',
      zh: '使用 data 和 methods 的页面：按钮分别连接、发送和关闭，下方显示结果。',
    },
    file: 'echo-page.vue',
    scenario: 'echo',
    members: [
      'uni.connectSocket',
      'ConnectSocketOption.complete',
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
    output: ['log: closed with 4001'],
  },
  {
    id: 'chat-page',
    title: { en: 'A chat page', zh: '聊天页面' },
    summary: {
      en: 'A page with script setup and a list that scrolls to the last entry: a chat room with two companions.',
      zh: '使用 script setup 的页面，列表滚动到最后一条：有两位同伴的聊天室。',
    },
    file: 'chat-page.vue',
    scenario: 'rooms',
    members: [
      'uni.connectSocket',
      'ConnectSocketOption.complete',
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
    output: ['log: closed with 1000'],
  },
]
