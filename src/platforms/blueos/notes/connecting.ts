import type { PortabilityNote } from '../../contract.ts'
import { browsers, chosen, document, quickApp } from './sources.ts'

/** Notes on `create`, the handshake and failing connections. */
export const connectingNotes = [
  {
    id: 'blueos.header',
    text: {
      en: 'The simulated server gets the header {names}, as from a watch. A browser cannot send custom headers, so in live mode the server does not get it.',
      zh: '模拟服务器会收到请求头 {names}，与手表发送的一致。浏览器不能发送自定义请求头，因此真实模式下服务器收不到它。',
    },
    members: ['CreateOptions.header', 'websocketfactory.create'],
    evidence: [document, browsers],
  },
  {
    id: 'blueos.referer-header',
    text: {
      en: 'header cannot set Referer; the field is removed from the request.',
      zh: 'header 中不能设置 Referer，该字段会从请求中移除。',
    },
    members: ['CreateOptions.header'],
    evidence: [document],
  },
  {
    id: 'blueos.cannot-connect',
    text: {
      en: 'Cannot connect to "{url}": the URL must be valid and begin with ws:// or wss://, and subprotocols must be distinct tokens. onError and onClose follow. In the quick-app engine create() returns text instead of an object, so the next call on it throws.',
      zh: '无法连接“{url}”：URL 必须有效，并以 ws:// 或 wss:// 开头；子协议必须是互不相同的标识。随后触发 onError 和 onClose。在快应用引擎中，create() 返回文本而不是对象，因此对返回值的下一次调用会抛出异常。',
    },
    members: ['CreateOptions.url', 'CreateOptions.protocols', 'websocketfactory.create'],
    evidence: [document, quickApp('WebSocketFactory.java'), chosen],
  },
  {
    id: 'blueos.failure-text',
    text: {
      en: 'If the connection fails, onError is called, then onClose with code 1006. A browser hides the cause from the page. The quick-app engine passes the HTTP status text or the exception in data and reason.',
      zh: '连接失败时，先触发 onError，再触发 onClose，code 为 1006。浏览器不向页面提供原因。快应用引擎以 data 和 reason 传入 HTTP 状态文本或异常信息。',
    },
    members: ['WebSocket.onError', 'ErrorResult.data', 'WebSocket.onClose'],
    evidence: [document, quickApp('SocketTask.java'), browsers],
  },
  {
    id: 'blueos.protocol-not-selected',
    text: {
      en: 'If the server selects none of the requested subprotocols, a browser fails the connection. The HTTP client of the quick-app engine keeps the connection.',
      zh: '服务器没有选择任何请求的子协议时，浏览器会使连接失败。快应用引擎的 HTTP 客户端仍会保持连接。',
    },
    members: ['CreateOptions.protocols'],
    evidence: [browsers, quickApp('SocketTask.java')],
  },
  {
    id: 'blueos.drop-without-error',
    text: {
      en: 'If an open connection is lost, onClose is called with code 1006, without onError. Weex on Android calls onerror, without onclose.',
      zh: '已打开的连接中断时，触发 onClose，code 为 1006，不触发 onError。Android 上的 Weex 触发 onerror，不触发 onclose。',
    },
    members: ['WebSocket.onClose', 'WebSocket.onError'],
    evidence: [quickApp('SocketTask.java'), browsers],
  },
] as const satisfies readonly PortabilityNote[]
