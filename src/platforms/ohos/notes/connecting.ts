import type { PortabilityNote } from '../../contract.ts'
import { browsers, context50, document, exec31, exec50, laterDocument, types } from './sources.ts'

/** `createWebSocket` and `connect`. */
export const connectingNotes = [
  {
    id: 'ohos.placeholder-url',
    text: {
      en: '`ws://` in the samples is a placeholder for the address of your server. Here it connects to {url}. A browser throws a SyntaxError, and a device cannot connect.',
      zh: '示例中的 `ws://` 是服务器地址的占位符。此处连接 {url}。浏览器会抛出 SyntaxError，真机无法连接。',
    },
    members: ['WebSocket.connect'],
    evidence: [document, browsers],
  },
  {
    id: 'ohos.connect-is-not-open',
    text: {
      en: '`connect` reported success, but the connection never opened: the success means only that the request was created. Wait for the event `open`. On a device the `data` of the event `error` is the HTTP status of a refusal; a browser does not provide the status, so `data` is "0" here.',
      zh: '`connect` 报告了成功，但连接从未打开：成功只表示请求已创建。请以 `open` 事件为准。在真机上，`error` 事件的 `data` 是拒绝连接的 HTTP 状态码；浏览器不提供状态码，因此此处的 `data` 为 "0"。',
    },
    members: ['WebSocket.connect', "WebSocket.on('error')"],
    evidence: [laterDocument, exec50, browsers],
  },
  {
    id: 'ohos.failure-without-close',
    text: {
      en: 'If a connection never opens, only `error` follows, without `close`. A browser, Taro on H5 and BlueOS report both.',
      zh: '连接从未打开时，只触发 `error`，不触发 `close`。浏览器、Taro H5 端和 BlueOS 两者都触发。',
    },
    members: ["WebSocket.on('error')", "WebSocket.on('close')"],
    evidence: [exec50, browsers],
  },
  {
    id: 'ohos.silent-failure',
    text: {
      en: 'In this version no event reports a failed connection. Since OpenHarmony 4.0 the event `error` with code 200 follows.',
      zh: '在此版本中，连接失败没有事件通知。OpenHarmony 4.0 起触发 `error`，code 为 200。',
    },
    members: ["WebSocket.on('error')"],
    profiles: ['api6'],
    evidence: [exec31],
  },
  {
    id: 'ohos.second-connect',
    text: {
      en: 'If the object already has a connection, `connect` fails with 2302003 since OpenHarmony 4.1. In 3.1 it starts another connection and loses control of the first. On other platforms each connection has its own object.',
      zh: '对象已有连接时，OpenHarmony 4.1 起再次调用 `connect` 会以 2302003 失败。3.1 会另建一个连接，并失去对第一个连接的控制。在其他平台上，每个连接对应一个独立的对象。',
    },
    members: ['WebSocket.connect'],
    evidence: [exec31, exec50],
  },
  {
    id: 'ohos.connect-while-closing',
    text: {
      en: 'Before the previous connection has reported `close`, a device may fail `connect` with 2302003. Connect again in the listener of `close`.',
      zh: '上一个连接触发 `close` 之前，真机的 `connect` 可能以 2302003 失败。请在 `close` 的监听器中重新连接。',
    },
    members: ['WebSocket.connect'],
    profiles: ['documented'],
    evidence: [exec50],
  },
  {
    id: 'ohos.url-refused',
    text: {
      en: 'The platform refuses this URL. A URL must begin with `ws://` or `wss://` and have at most 1,024 characters before API 15, 2,048 since. A browser also accepts `http:` and `https:`.',
      zh: '平台拒绝此 URL。URL 必须以 `ws://` 或 `wss://` 开头，API 15 之前最多 1024 个字符，API 15 起最多 2048 个字符。浏览器还接受 `http:` 和 `https:`。',
    },
    members: ['WebSocket.connect'],
    evidence: [types, exec50, browsers],
  },
  {
    id: 'ohos.url-unusable',
    text: {
      en: 'If the URL or the subprotocol is not valid, `connect` reports the failure to its callback; OpenHarmony 3.1 reports success with the value `false`. A browser throws a SyntaxError.',
      zh: 'URL 或子协议无效时，`connect` 通过回调报告失败；OpenHarmony 3.1 报告成功，值为 `false`。浏览器会抛出 SyntaxError。',
    },
    members: ['WebSocket.connect'],
    evidence: [exec31, exec50, browsers],
  },
  {
    id: 'ohos.header-needs-simulation',
    text: {
      en: 'A browser cannot send custom headers in the handshake: the simulated server gets the headers, a live server does not.',
      zh: '浏览器不能在握手中发送自定义请求头：模拟服务器能收到这些请求头，真实服务器收不到。',
    },
    members: ['WebSocketRequestOptions.header'],
    evidence: [browsers],
  },
  {
    id: 'ohos.header-dropped',
    text: {
      en: 'The header `{name}` is not sent: the platform ignores values that are empty or not strings.',
      zh: '请求头 `{name}` 不会发送：平台忽略空值和非字符串的值。',
    },
    members: ['WebSocketRequestOptions.header'],
    evidence: [context50],
  },
  {
    id: 'ohos.option-ignored',
    text: {
      en: 'The option `{name}` works on a device. Here the browser controls certificates, proxies and pings, so the option has no effect.',
      zh: '选项 `{name}` 在真机上有效。此处证书、代理和心跳由浏览器控制，该选项不起作用。',
    },
    members: ['WebSocketRequestOptions'],
    evidence: [types, browsers],
  },
  {
    id: 'ohos.protocol-is-strict',
    text: {
      en: 'If the server does not select the requested subprotocol, a browser fails the connection. A device may continue without a subprotocol.',
      zh: '服务器没有选择所请求的子协议时，浏览器会使连接失败。真机可能在没有子协议的情况下继续。',
    },
    members: ['WebSocketRequestOptions.protocol'],
    profiles: ['documented'],
    evidence: [types, browsers],
  },
  {
    id: 'ohos.response-headers',
    text: {
      en: 'A browser does not provide response headers: the event has only the headers of every WebSocket response here. A device provides all headers.',
      zh: '浏览器不提供响应头：此处的事件只含每个 WebSocket 响应都有的响应头。真机提供全部响应头。',
    },
    members: ["WebSocket.on('headerReceive')"],
    profiles: ['documented'],
    evidence: [exec50, browsers],
  },
  {
    id: 'ohos.permission-denied',
    text: {
      en: 'Without `ohos.permission.INTERNET` in the manifest every call fails with 201. OpenHarmony 3.1 does not check the permission. Declare the permission.',
      zh: '清单中没有 `ohos.permission.INTERNET` 时，所有调用都以 201 失败。OpenHarmony 3.1 不检查该权限。请声明该权限。',
    },
    members: ['WebSocket.connect', 'WebSocket.send', 'WebSocket.close'],
    profiles: ['documented'],
    evidence: [document, exec31, exec50],
  },
] as const satisfies readonly PortabilityNote[]
