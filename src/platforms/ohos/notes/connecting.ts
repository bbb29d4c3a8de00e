import type { PortabilityNote } from '../../contract.ts'
import {
  browsers,
  context50,
  document,
  exec31,
  exec50,
  exec70,
  laterDocument,
  lws,
  types,
  xts,
} from './sources.ts'

/** `createWebSocket` and `connect`. */
export const connectingNotes = [
  {
    id: 'ohos.placeholder-url',
    text: {
      en: '`ws://` in the samples is a placeholder for the address of your server. Here it connects to {url}. On a device `connect` fails with -1, and `error` follows. A browser throws a SyntaxError.',
      zh: '示例中的 `ws://` 是服务器地址的占位符。此处连接 {url}。在真机上，`connect` 以 -1 失败，并触发 `error`。浏览器会抛出 SyntaxError。',
    },
    members: ['WebSocket.connect'],
    profiles: ['documented', 'api6'],
    evidence: [document, xts, browsers],
  },
  {
    id: 'ohos.connect-is-not-open',
    text: {
      en: '`connect` reported success, but the connection never opened: the success means only that the request was created. Wait for the event `open`. Since OpenHarmony 5.0 the `data` of the event `error` is the HTTP status of a refusal, or "0" without an answer.',
      zh: '`connect` 报告了成功，但连接从未打开：成功只表示请求已创建。请以 `open` 事件为准。OpenHarmony 5.0 起，`error` 事件的 `data` 是拒绝连接的 HTTP 状态码；没有应答时为 "0"。',
    },
    members: ['WebSocket.connect', "WebSocket.on('error')"],
    evidence: [laterDocument, exec50],
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
      en: 'On OpenHarmony 5.0 to 7.0 the previous connection occupies the object until its thread ends, a moment after the event of the end. A `connect` before the event fails with 2302003, and a `connect` in the listener may fail. Create another object, or connect after a delay.',
      zh: 'OpenHarmony 5.0～7.0 上，上一个连接在其线程结束之前一直占用该对象，而线程在结束事件之后片刻才退出。事件之前调用 `connect` 会以 2302003 失败，在监听器中调用也可能失败。请创建新对象，或延迟后再连接。',
    },
    members: ['WebSocket.connect'],
    profiles: ['documented', 'api26'],
    evidence: [exec50, exec70],
  },
  {
    id: 'ohos.url-refused',
    text: {
      en: 'The platform refuses this URL. A URL must begin with `ws://` or `wss://` and have at most 1,024 characters before API 15, 2,048 before API 26, and 8,196 since. A browser also accepts `http:` and `https:`.',
      zh: '平台拒绝此 URL。URL 必须以 `ws://` 或 `wss://` 开头，长度上限在 API 15 之前为 1024 个字符，API 26 之前为 2048 个字符，API 26 起为 8196 个字符。浏览器还接受 `http:` 和 `https:`。',
    },
    members: ['WebSocket.connect'],
    evidence: [types, exec50, browsers],
  },
  {
    id: 'ohos.url-unusable',
    text: {
      en: 'The URL has no usable host or port, so `connect` fails with -1, and `error` follows; OpenHarmony 3.1 reports success with the value `false`. A browser throws a SyntaxError.',
      zh: 'URL 中没有可用的主机或端口，因此 `connect` 以 -1 失败，并触发 `error`；OpenHarmony 3.1 报告成功，值为 `false`。浏览器会抛出 SyntaxError。',
    },
    members: ['WebSocket.connect'],
    evidence: [exec31, exec50, xts, browsers],
  },
  {
    id: 'ohos.header-dropped',
    text: {
      en: 'These headers are not sent: {names}. The platform ignores values that are empty or not strings.',
      zh: '以下请求头不会发送：{names}。平台忽略空值和非字符串的值。',
    },
    members: ['WebSocketRequestOptions.header'],
    evidence: [context50],
  },
  {
    id: 'ohos.option-ignored',
    text: {
      en: 'These options have no effect here: {names}. Certificates, proxies and the port in the `Origin` header are not simulated. A device applies the options.',
      zh: '以下选项在此处不起作用：{names}。此处不模拟证书、代理以及 `Origin` 头中的端口。真机会应用这些选项。',
    },
    members: ['WebSocketRequestOptions'],
    evidence: [types],
  },
  {
    id: 'ohos.certificate-missing',
    text: {
      en: 'No file of a device exists here, so `connect` fails with 2302002, as on a device without the file.',
      zh: '此处没有真机上的文件，因此 `connect` 以 2302002 失败，与真机上文件不存在时相同。',
    },
    members: [
      'WebSocketRequestOptions.caPath',
      'WebSocketRequestOptions.clientCert',
      'WebSocket.connect',
    ],
    evidence: [types, exec50, xts],
  },
  {
    id: 'ohos.protocol-not-chosen',
    text: {
      en: 'The server chose no subprotocol. OpenHarmony still opens the connection; a browser fails the connection.',
      zh: '服务器没有选择子协议。OpenHarmony 仍会打开连接；浏览器会使连接失败。',
    },
    members: ['WebSocketRequestOptions.protocol'],
    evidence: [lws, browsers],
  },
  {
    id: 'ohos.protocol-in-header',
    text: {
      en: 'The server answered the header `Sec-WebSocket-Protocol` of the program with a subprotocol. OpenHarmony requested none by the option `protocol`, so the answer breaks the protocol: `error` with code 200, and no `open`. Set the option `protocol` instead.',
      zh: '程序在请求头中写了 `Sec-WebSocket-Protocol`，服务器选择了其中一个子协议。OpenHarmony 没有通过 `protocol` 选项请求子协议，因此视该应答为协议错误：触发 `error`，code 为 200，不触发 `open`。请改用 `protocol` 选项。',
    },
    members: ['WebSocketRequestOptions.header', 'WebSocketRequestOptions.protocol'],
    evidence: [lws],
  },
  {
    id: 'ohos.protocol-not-offered',
    text: {
      en: 'The server chose a subprotocol that the program did not offer, so the connection fails with the event `error`. A browser fails the connection too.',
      zh: '服务器选择了程序没有提供的子协议，因此连接失败，触发 `error` 事件。浏览器同样会使连接失败。',
    },
    members: ['WebSocketRequestOptions.protocol'],
    evidence: [lws, browsers],
  },
  {
    id: 'ohos.response-headers',
    text: {
      en: 'The client beneath does not report the headers of the answer, so the event has only the headers of every WebSocket answer here. A device reports all headers.',
      zh: '底层客户端不提供响应头，因此此处的事件只含每个 WebSocket 响应都有的响应头。真机提供全部响应头。',
    },
    members: ["WebSocket.on('headerReceive')"],
    profiles: ['documented', 'api26'],
    evidence: [exec50, browsers],
  },
  {
    id: 'ohos.permission-denied',
    text: {
      en: 'Without `ohos.permission.INTERNET` in the manifest every call fails with 201. OpenHarmony 3.1 does not check the permission. Declare the permission.',
      zh: '清单中没有 `ohos.permission.INTERNET` 时，所有调用都以 201 失败。OpenHarmony 3.1 不检查该权限。请声明该权限。',
    },
    members: ['WebSocket.connect', 'WebSocket.send', 'WebSocket.close'],
    profiles: ['documented', 'api26'],
    evidence: [document, exec31, exec50],
  },
  {
    id: 'ohos.server-needs-simulation',
    text: {
      en: 'A browser cannot listen on a port, so the server does not start in live mode. Use simulated mode, where the clients of the program reach the server.',
      zh: '浏览器不能监听端口，因此真实模式下服务器无法启动。请使用模拟模式，程序的客户端可以连接该服务器。',
    },
    members: ['WebSocketServer.start'],
    profiles: ['documented', 'api26'],
    evidence: [browsers],
  },
] as const satisfies readonly PortabilityNote[]
