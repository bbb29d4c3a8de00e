import type { Example } from '../../contract.ts'

/** Programs against servers other than echo. */
export const serverExamples: readonly Example[] = [
  {
    id: 'chat-room',
    title: { en: 'A chat room', zh: '聊天室' },
    summary: {
      en: 'Join a room as JSON, hear who comes, say something and be answered.',
      zh: '以 JSON 加入房间，得知谁来了，发言并得到回应。',
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
      en: 'Refused without a token, accepted with one: what a browser can send in place of a header.',
      zh: '没有令牌被拒绝，有令牌则接受：浏览器可以用它代替请求头。',
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
      en: 'bufferedAmount counts what waits while the server reads at its own pace.',
      zh: '服务器按自己的速度读取时，bufferedAmount 记录还在等待的字节数。',
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
    title: { en: 'Giving up in time', zh: '及时放弃' },
    summary: {
      en: 'A time limit for connecting to a server that answers late, and a closing that takes its time.',
      zh: '为应答迟缓的服务器设置连接时限，以及一次缓慢的关闭。',
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
