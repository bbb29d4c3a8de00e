import type { Example } from '../../contract.ts'

/** Programs with `on`, `off` and failures. */
export const eventExamples: readonly Example[] = [
  {
    id: 'open-event',
    title: { en: 'The event open', zh: 'open 事件' },
    summary: {
      en: 'Subscribes with on, removes a listener with off, and reads the status of the handshake.',
      zh: '用 on 订阅，用 off 取消订阅，并读取握手的状态码。',
    },
    file: 'open-event.ts',
    scenario: 'echo',
    members: [
      "WebSocket.on('open')",
      "WebSocket.off('open')",
      'OpenResult.status',
      'OpenResult.message',
    ],
    output: ['log: on open, status:101, message:Switching Protocols'],
  },
  {
    id: 'listener-this',
    title: { en: 'this in a listener', zh: '监听器中的 this' },
    summary: {
      en: 'Listeners are called without this; use the variable that holds the object.',
      zh: '调用监听器时没有 this；请使用保存对象的变量。',
    },
    file: 'listener-this.ts',
    scenario: 'echo',
    members: ["WebSocket.on('open')", "WebSocket.on('close')"],
    output: ['log: this in a listener is undefined', 'log: on close, code is 1000'],
  },
  {
    id: 'message-event',
    title: { en: 'The event message', zh: 'message 事件' },
    summary: {
      en: 'A second listener replaces the first; dataEnd follows each message until off.',
      zh: '第二个监听器会替换第一个；取消订阅前，每条消息之后都触发 dataEnd。',
    },
    file: 'message-event.ts',
    scenario: 'greeter',
    task: 'messages',
    members: [
      "WebSocket.on('message')",
      "WebSocket.off('message')",
      "WebSocket.on('dataEnd')",
      "WebSocket.off('dataEnd')",
    ],
    output: [
      'note: ohos.one-listener',
      'log: on message, message:welcome',
      'log: that was all of it',
      'log: on message, message:Hello, server!',
      'log: no more for me',
    ],
    live: { wire: true },
  },
  {
    id: 'close-event',
    title: { en: 'The event close', zh: 'close 事件' },
    summary: {
      en: 'The server closes; the event close reports the code and the reason.',
      zh: '服务器关闭连接；close 事件报告关闭码和原因。',
    },
    file: 'close-event.ts',
    scenario: 'close',
    task: 'server-close',
    members: [
      "WebSocket.on('close')",
      "WebSocket.off('close')",
      'CloseResult.code',
      'CloseResult.reason',
    ],
    output: ['log: on close, code is 4000, reason is closed by the server'],
  },
  {
    id: 'error-event',
    title: { en: 'Refused connection', zh: '连接被拒绝' },
    summary: {
      en: 'connect reports success, then the server refuses: only error, without close.',
      zh: 'connect 报告成功，随后服务器拒绝连接：只有 error，没有 close。',
    },
    file: 'error-event.ts',
    scenario: 'refuse',
    task: 'refused',
    members: ["WebSocket.on('error')", "WebSocket.off('error')"],
    output: [
      'log: connect success anyway: true',
      'note: ohos.connect-is-not-open',
      'note: ohos.failure-without-close',
      'log: on error, error:{"code":200,"data":"403"}',
    ],
    live: {
      output: [
        'log: connect success anyway: true',
        'note: ohos.connect-is-not-open',
        'note: ohos.failure-without-close',
        'log: on error, error:{"code":200,"data":"0"}',
      ],
    },
  },
  {
    id: 'connection-lost',
    title: { en: 'Connection lost', zh: '连接中断' },
    summary: {
      en: 'An open connection is lost: error, then close with code 0.',
      zh: '已打开的连接中断：先触发 error，再触发 close，code 为 0。',
    },
    file: 'connection-lost.ts',
    scenario: 'drop',
    task: 'lost',
    members: ["WebSocket.on('error')", "WebSocket.on('close')"],
    output: [
      'note: ohos.connection-lost',
      'log: on error: {"code":200,"data":"0"}',
      'log: on close: 0 The link is down',
    ],
  },
  {
    id: 'error-codes',
    title: { en: 'Error codes', zh: '错误码' },
    summary: {
      en: 'Failed calls and their codes: results are reported later; only on and off throw.',
      zh: '各种失败的调用及其错误码：结果稍后返回，只有 on 和 off 会抛出异常。',
    },
    file: 'error-codes.ts',
    scenario: 'echo',
    members: ['WebSocket.connect', 'WebSocket.send', 'WebSocket.close', 'WebSocket.on'],
    output: [
      'note: ohos.url-refused',
      'note: ohos.send-unconnected',
      'note: ohos.close-unconnected',
      'note: ohos.parameter-error',
      'note: ohos.listener-parameters',
      'log: on without a callback throws: 401',
      'log: connect to https: 2302001 Websocket url error',
      'log: send unconnected: -1 Websocket Unknown Other Error',
      'log: close unconnected: 2302999 Websocket Unknown Other Error',
      'log: send a number: 401 Parameter error',
    ],
  },
]
