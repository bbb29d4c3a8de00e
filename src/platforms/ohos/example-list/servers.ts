import type { Example } from '../../contract.ts'

/** Programs against servers other than echo. */
export const serverExamples: readonly Example[] = [
  {
    id: 'heartbeat',
    title: { en: 'Heartbeat', zh: '心跳' },
    summary: {
      en: 'Answers two pings and then no more, until the server closes with 4408.',
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
      en: 'A text message announces the binary one behind it, whose checksum is compared.',
      zh: '先收到一条文本说明，再收到对应的二进制消息，并核对校验和。',
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
