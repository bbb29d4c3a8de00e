import type { Example } from '../../contract.ts'

/** Programs against servers other than echo. */
export const serverExamples: readonly Example[] = [
  {
    id: 'heartbeat',
    title: { en: 'Heartbeat', zh: '心跳' },
    summary: {
      en: 'Answers two pings, then stops answering until the server closes with 4408.',
      zh: '应答两次 ping 之后不再应答，直到服务器以 4408 关闭。',
    },
    file: 'heartbeat.ts',
    scenario: 'heartbeat',
    members: ["WebSocket.on('message')", 'WebSocket.send', "WebSocket.on('close')"],
    output: [
      'log: on message, message:ping',
      'log: on message, message:ping',
      'log: on message, message:ping',
      'log: on message, message:ping',
      'log: on close, code is 4408, reason is no heartbeat',
    ],
  },
  {
    id: 'checksum',
    title: { en: 'Text and binary in turn', zh: '文本与二进制交替' },
    summary: {
      en: 'A text message announces a binary message, and the program compares the checksum.',
      zh: '文本消息预告随后的二进制消息，程序核对校验和。',
    },
    file: 'checksum.ts',
    scenario: 'binary',
    members: ["WebSocket.on('message')", 'WebSocket.send'],
    output: [
      'log: announced binary 3 55bc801d',
      'note: ohos.binary-message',
      'log: received 1 2 3 intact',
    ],
  },
]
