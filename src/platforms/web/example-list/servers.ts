import type { Example } from '../../contract.ts'

/** Programs against servers other than echo. */
export const serverExamples: readonly Example[] = [
  {
    id: 'chat-room',
    title: { en: 'A chat room', zh: '聊天室' },
    summary: {
      en: 'Joins a room with JSON, receives the names of the members, sends a message and receives answers.',
      zh: '用 JSON 加入房间，接收成员进出的通知，发送消息并收到应答。',
    },
    file: 'chat-room.ts',
    scenario: 'rooms',
    members: ['WebSocket.send', 'WebSocket.onmessage', 'WebSocket.close'],
    output: [
      'log: here: You',
      'log: Ada joins',
      'log: Ada: Hello, You!',
      'log: Lin joins',
      'log: Lin: Hi, everyone.',
      'log: You: Shall we talk?',
      'log: Ada: Let me think about that.',
      'log: Lin: I agree with Ada.',
      'log: close 1000 see you',
    ],
  },
  {
    id: 'token',
    title: { en: 'A token as subprotocol', zh: '用子协议携带令牌' },
    summary: {
      en: 'Refused without a token, accepted with a token: a subprotocol replaces the header that a browser cannot send.',
      zh: '没有令牌时被拒绝，有令牌时接受：浏览器不能发送请求头，以子协议代替。',
    },
    file: 'token.ts',
    scenario: 'token',
    members: ['WebSocket.new', 'WebSocket.protocol', 'WebSocket.onclose'],
    output: [
      'log: close 1006',
      'log: open, protocol chat',
      'log: welcome, token by protocol',
      'log: close 1005',
    ],
  },
  {
    id: 'slow-consumer',
    title: { en: 'A slow consumer', zh: '慢消费者' },
    summary: {
      en: 'bufferedAmount counts the queued bytes while the server reads slowly.',
      zh: '服务器读取缓慢时，bufferedAmount 为排队的字节数。',
    },
    file: 'slow-consumer.ts',
    scenario: 'slow',
    members: ['WebSocket.bufferedAmount', 'WebSocket.send'],
    output: [
      'log: sent 1, waiting: 250',
      'log: sent 2, waiting: 500',
      'log: sent 3, waiting: 750',
      'log: sent 4, waiting: 1000',
      'log: read 250',
      'log: read 500',
      'log: read 750',
      'log: read 1000',
    ],
  },
  {
    id: 'give-up',
    title: { en: 'Connection timeout', zh: '连接超时' },
    summary: {
      en: 'A timeout for a server that answers late, and a slow closing handshake.',
      zh: '为应答迟缓的服务器设置超时，以及一次缓慢的关闭握手。',
    },
    file: 'give-up.ts',
    scenario: 'late',
    members: ['WebSocket.close', 'WebSocket.onerror', 'WebSocket.onclose', 'WebSocket.readyState'],
    output: [
      'note: web.close-while-connecting',
      'log: error',
      'log: close 1006 false',
      'log: open',
      'log: at last',
      'log: closing true',
      'log: close 1005 true',
    ],
  },
]
