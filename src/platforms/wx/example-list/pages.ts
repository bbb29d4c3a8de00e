import type { Example } from '../../contract.ts'

/** Pages with a screen: a script with a template and a style sheet. */
export const pageExamples: readonly Example[] = [
  {
    id: 'echo-page',
    title: { en: 'An echo page', zh: '回显页面' },
    summary: {
      en: 'A page with its template and style sheet: buttons connect, send and close; setData shows the results.',
      zh: '带有模板和样式的页面：按钮分别连接、发送和关闭，通过 setData 显示结果。',
    },
    file: 'echo-page.ts',
    beside: ['echo-page.wxml', 'echo-page.wxss'],
    scenario: 'echo',
    members: [
      'wx.connectSocket',
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
      en: 'A template for each entry, model:value, and a list that scrolls to the last entry: a chat room with two companions.',
      zh: '每条消息使用一个 template，输入框使用 model:value，列表滚动到最后一条：有两位同伴的聊天室。',
    },
    file: 'chat-page.ts',
    beside: ['chat-page.wxml', 'chat-page.wxss'],
    scenario: 'rooms',
    members: [
      'wx.connectSocket',
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
