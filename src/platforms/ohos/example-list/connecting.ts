import type { Example } from '../../contract.ts'

/** `createWebSocket` and `connect`. */
export const connectingExamples: readonly Example[] = [
  {
    id: 'create-web-socket',
    title: { en: 'Create a WebSocket', zh: '创建 WebSocket' },
    summary: {
      en: 'createWebSocket creates an object with five methods, without a connection.',
      zh: 'createWebSocket 创建带有五个方法的对象，此时尚未建立连接。',
    },
    file: 'create-web-socket.ts',
    scenario: 'echo',
    members: ['createWebSocket'],
    output: [
      'log: connect: function',
      'log: send: function',
      'log: close: function',
      'log: on: function',
      'log: off: function',
      'log: a new object each time: true',
    ],
  },
  {
    id: 'connect-callback',
    title: { en: 'Connect, with a callback', zh: '建立连接（callback）' },
    summary: {
      en: 'The callback reports that the request was created; the event open reports that the connection is open.',
      zh: '回调只表示请求已创建，open 事件才表示连接已打开。',
    },
    file: 'connect-callback.ts',
    scenario: 'echo',
    members: ['WebSocket.connect'],
    output: ['log: connecting', 'log: connect success: true', 'log: open'],
  },
  {
    id: 'connect-options',
    title: { en: 'Connect with headers', zh: '携带请求头建立连接' },
    summary: {
      en: 'Sets HTTP headers for the handshake; a portability note names the headers that a browser cannot send.',
      zh: '设置握手的 HTTP 请求头；移植提示说明浏览器不能发送的请求头。',
    },
    file: 'connect-options.ts',
    scenario: 'echo',
    members: ['WebSocket.connect', 'WebSocketRequestOptions.header'],
    output: ['note: ohos.header-needs-simulation', 'log: connect success', 'log: open'],
  },
  {
    id: 'connect-promise',
    title: { en: 'Connect, with a promise', zh: '建立连接（Promise）' },
    summary: {
      en: 'Without a callback connect returns a promise. Imports the module by its later name.',
      zh: '不传回调时，connect 返回 Promise。此例使用模块后来的名称导入。',
    },
    file: 'connect-promise.ts',
    scenario: 'echo',
    members: ['WebSocket.connect'],
    output: ['log: connect success: true', 'log: open'],
  },
  {
    id: 'second-connect',
    title: { en: 'Connect twice', zh: '重复建立连接' },
    summary: {
      en: 'An object has one connection at a time: the second connect fails with 2302003.',
      zh: '一个对象同一时间只有一个连接：第二次 connect 以 2302003 失败。',
    },
    file: 'second-connect.ts',
    scenario: 'echo',
    members: ['WebSocket.connect'],
    output: [
      'note: ohos.second-connect',
      'log: first: true',
      'log: second: 2302003 Websocket connection already exist',
      'log: the first connection is open',
    ],
  },
  {
    id: 'connect-again',
    title: { en: 'Connect again after closing', zh: '关闭后重新连接' },
    summary: {
      en: 'The same object, with its listeners, connects a second time.',
      zh: '同一个对象保留原有监听器，再次建立连接。',
    },
    file: 'connect-again.ts',
    scenario: 'echo',
    members: ['WebSocket.connect', 'WebSocket.close'],
    output: [
      'log: connection 1 is open',
      'log: on close: 1000 done',
      'log: connection 2 is open',
      'log: on close: 1000 done',
    ],
  },
  {
    id: 'header-receive',
    title: { en: 'Request a subprotocol', zh: '请求子协议' },
    summary: {
      en: 'Requests a subprotocol and reads the choice of the server from the response headers.',
      zh: '请求子协议，并从响应头读取服务器的选择。',
    },
    file: 'header-receive.ts',
    scenario: 'echo',
    members: [
      'WebSocketRequestOptions.protocol',
      "WebSocket.on('headerReceive')",
      "WebSocket.off('headerReceive')",
    ],
    output: [
      'note: ohos.protocol-is-strict',
      'note: ohos.response-headers',
      'log: upgrade: websocket',
      'log: subprotocol: chat',
      'log: open',
    ],
  },
]
