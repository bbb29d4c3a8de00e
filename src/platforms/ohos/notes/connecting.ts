import type { PortabilityNote } from '../../contract.ts'
import {
  BROWSER,
  CONTEXT_5_0,
  DOCUMENT,
  EXEC_3_1,
  EXEC_5_0,
  LATER_DOCUMENT,
  TYPES,
} from './evidence.ts'

/** `createWebSocket` and `connect`. */
export const connecting = [
  {
    id: 'ohos.placeholder-url',
    text: {
      en: 'The samples write `ws://` where your server’s address belongs. It leads to {url} here; a browser throws a SyntaxError for it, and a device cannot connect to it.',
      zh: '示例中的 `ws://` 只是占位符，应换成服务器地址。此处改连 {url}；浏览器会抛出 SyntaxError，真机则无法连接。',
    },
    members: ['WebSocket.connect'],
    evidence: [DOCUMENT, BROWSER],
  },
  {
    id: 'ohos.connect-is-not-open',
    text: {
      en: '`connect` had already reported success, yet the connection never opened: its result means only that the request was made. Rely on the event `open`. A device puts the HTTP status of a refusal into `data` of the event `error`; a browser does not tell it, so it is "0" here.',
      zh: '`connect` 已报告成功，但连接从未打开：它的结果只表示请求已创建，请以 `open` 事件为准。真机会把拒绝连接的 HTTP 状态码放进 `error` 事件的 `data`；浏览器不提供，因此此处为 "0"。',
    },
    members: ['WebSocket.connect', "WebSocket.on('error')"],
    evidence: [LATER_DOCUMENT, EXEC_5_0, BROWSER],
  },
  {
    id: 'ohos.failure-without-close',
    text: {
      en: 'A connection that never opened raises `error` only, no `close`. A browser, Taro on H5 and BlueOS report both.',
      zh: '从未打开的连接只有 `error` 事件，没有 `close` 事件。浏览器、Taro H5 和 BlueOS 两者都有。',
    },
    members: ["WebSocket.on('error')", "WebSocket.on('close')"],
    evidence: [EXEC_5_0, BROWSER],
  },
  {
    id: 'ohos.silent-failure',
    text: {
      en: 'The connection failed, and in this version no event says so; since OpenHarmony 4.0 there is `error` with code 200.',
      zh: '连接失败，而此版本没有任何事件通知；OpenHarmony 4.0 起会有 code 为 200 的 `error` 事件。',
    },
    members: ["WebSocket.on('error')"],
    profiles: ['api6'],
    evidence: [EXEC_3_1],
  },
  {
    id: 'ohos.second-connect',
    text: {
      en: 'This object has a connection already. Since OpenHarmony 4.1 a second `connect` fails with 2302003; 3.1 starts another connection and loses hold of the first. Elsewhere each connection is an object of its own.',
      zh: '该对象已有连接。OpenHarmony 4.1 起再次调用 `connect` 会以 2302003 失败；3.1 会另建一个连接并失去对前一个的控制。其他平台每个连接对应一个独立的对象。',
    },
    members: ['WebSocket.connect'],
    evidence: [EXEC_3_1, EXEC_5_0],
  },
  {
    id: 'ohos.connect-while-closing',
    text: {
      en: 'The connection before this one has not reported `close` yet. A device may still answer 2302003 now: connect again from the listener of `close`.',
      zh: '上一个连接尚未报告 `close`。此时真机仍可能返回 2302003：请在 `close` 事件的回调函数中重新连接。',
    },
    members: ['WebSocket.connect'],
    profiles: ['documented'],
    evidence: [EXEC_5_0],
  },
  {
    id: 'ohos.url-refused',
    text: {
      en: 'Not a URL that this platform connects to: it has to begin with `ws://` or `wss://` and may be 1,024 characters long before API 15, 2,048 since. A browser takes `http:` and `https:` as well.',
      zh: '平台不接受此 URL：必须以 `ws://` 或 `wss://` 开头，长度在 API 15 之前最多 1024 个字符，之后最多 2048 个。浏览器还接受 `http:` 和 `https:`。',
    },
    members: ['WebSocket.connect'],
    evidence: [TYPES, EXEC_5_0, BROWSER],
  },
  {
    id: 'ohos.url-unusable',
    text: {
      en: 'The URL or the subprotocol cannot be used. A browser throws a SyntaxError at once; this platform reports a failure to its callback, OpenHarmony 3.1 even success with the value `false`.',
      zh: 'URL 或子协议无法使用。浏览器会立即抛出 SyntaxError；本平台通过回调函数报告失败，OpenHarmony 3.1 甚至报告成功，值为 `false`。',
    },
    members: ['WebSocket.connect'],
    evidence: [EXEC_3_1, EXEC_5_0, BROWSER],
  },
  {
    id: 'ohos.header-needs-simulation',
    text: {
      en: 'A browser cannot send handshake headers of your own: the simulated server gets them, a live one does not.',
      zh: '浏览器无法发送自定义的握手请求头：模拟服务器能收到，真实服务器收不到。',
    },
    members: ['WebSocketRequestOptions.header'],
    evidence: [BROWSER],
  },
  {
    id: 'ohos.header-dropped',
    text: {
      en: 'The header `{name}` is not sent: this platform leaves out values that are empty or no strings.',
      zh: '请求头 `{name}` 不会发出：平台会丢弃空值和非字符串的值。',
    },
    members: ['WebSocketRequestOptions.header'],
    evidence: [CONTEXT_5_0],
  },
  {
    id: 'ohos.option-ignored',
    text: {
      en: 'A device heeds the option `{name}`; here the browser decides about certificates, proxies and pings, and the option does nothing.',
      zh: '真机支持选项 `{name}`；此处证书、代理和心跳由浏览器决定，该选项不起作用。',
    },
    members: ['WebSocketRequestOptions'],
    evidence: [TYPES, BROWSER],
  },
  {
    id: 'ohos.protocol-is-strict',
    text: {
      en: 'A browser fails the connection when the server does not agree to the subprotocol that it was asked for; a device may go on without one.',
      zh: '服务器不同意所请求的子协议时，浏览器会使连接失败；真机则可能在没有子协议的情况下继续。',
    },
    members: ['WebSocketRequestOptions.protocol'],
    profiles: ['documented'],
    evidence: [TYPES, BROWSER],
  },
  {
    id: 'ohos.response-headers',
    text: {
      en: 'A browser keeps the response headers to itself: only those that every WebSocket answer has are given here, a device gives all.',
      zh: '浏览器不提供响应头：此处只给出任何 WebSocket 应答都有的几项，真机会给出全部。',
    },
    members: ["WebSocket.on('headerReceive')"],
    profiles: ['documented'],
    evidence: [EXEC_5_0, BROWSER],
  },
  {
    id: 'ohos.permission-denied',
    text: {
      en: 'The manifest lacks `ohos.permission.INTERNET`, so every call fails with 201. OpenHarmony 3.1 does not check.',
      zh: '应用清单未声明 `ohos.permission.INTERNET`，因此所有调用都以 201 失败。OpenHarmony 3.1 不做检查。',
    },
    members: ['WebSocket.connect', 'WebSocket.send', 'WebSocket.close'],
    profiles: ['documented'],
    evidence: [DOCUMENT, EXEC_3_1, EXEC_5_0],
  },
] as const satisfies readonly PortabilityNote[]
