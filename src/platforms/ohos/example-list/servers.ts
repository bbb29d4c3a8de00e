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
  {
    id: 'web-socket-server',
    title: { en: 'Server of the program', zh: '程序自带的服务器' },
    summary: {
      en: 'Starts a server on a port (API 19) and connects to it from the same program.',
      zh: '在端口上启动服务器（API 19），并在同一程序中连接它。',
    },
    file: 'web-socket-server.ts',
    scenario: 'echo',
    live: {
      output: [
        'note: ohos.certificate-missing',
        'note: ohos.server-needs-simulation',
        'log: with a certificate: 2302002',
        'log: start fails: 2302999',
      ],
      wire: true,
    },
    members: [
      'createWebSocketServer',
      'WebSocketServer.start',
      'WebSocketServerConfig.serverCert',
      'ServerCert.certPath',
      'ServerCert.keyPath',
      'WebSocketServer.stop',
      'WebSocketServer.send',
      'WebSocketServer.close',
      'WebSocketServer.listAllConnections',
      "WebSocketServer.on('connect')",
      "WebSocketServer.on('messageReceive')",
      "WebSocketServer.on('close')",
      "WebSocketServer.on('error')",
      "WebSocketServer.off('connect')",
      "WebSocketServer.off('messageReceive')",
      "WebSocketServer.off('close')",
      "WebSocketServer.off('error')",
    ],
    output: [
      'note: ohos.certificate-missing',
      'log: with a certificate: 2302002',
      'log: listening',
      'log: connected from 127.0.0.1',
      'log: server received: Hello, server!',
      'log: client received: echo: Hello, server!',
      'log: server: closed with 1001 enough',
      'log: stopped: true',
    ],
  },
]
