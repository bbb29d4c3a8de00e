import type { PortabilityNote } from '../../contract.ts'
import { browser, chosen, page, quickApp } from './sources.ts'

/** Notes on `create`, the handshake and failing connections. */
export const connectingNotes = [
  {
    id: 'blueos.header',
    text: {
      en: 'The header {names} reaches the simulated server, as it would from a watch. A browser cannot send headers of your own, so in live mode the server does not get it.',
      zh: '请求头 {names} 会送达模拟服务器，与手表上一致。浏览器无法自定义握手请求头，因此真实模式下服务器收不到它。',
    },
    members: ['CreateOptions.header', 'websocketfactory.create'],
    evidence: [page, browser],
  },
  {
    id: 'blueos.referer-header',
    text: {
      en: 'Referer may not be set here; it has been left out of the request.',
      zh: 'header 中不能设置 Referer，请求中已将其去除。',
    },
    members: ['CreateOptions.header'],
    evidence: [page],
  },
  {
    id: 'blueos.cannot-connect',
    text: {
      en: 'No connection can be started to "{url}": the URL must begin with ws:// or wss:// and be valid, and subprotocols must be distinct tokens. Here onError and onClose follow. The quick-app engine returns a text from create() instead of an object, so the next call on it throws.',
      zh: '无法向“{url}”发起连接：url 必须以 ws:// 或 wss:// 开头且格式正确，子协议必须是互不相同的合法标识。此处随后触发 onError 和 onClose；而快应用引擎的 create() 会返回一段文本而非对象，接下来对它的调用会抛出异常。',
    },
    members: ['CreateOptions.url', 'CreateOptions.protocols', 'websocketfactory.create'],
    evidence: [page, quickApp('WebSocketFactory.java'), chosen],
  },
  {
    id: 'blueos.failure-text',
    text: {
      en: 'A connection that cannot be made ends with onError and then onClose with code 1006. Why it failed is hidden from a page in a browser; the quick-app engine puts the HTTP status text or the exception into data and into reason.',
      zh: '连接失败时先触发 onError，再触发 code 为 1006 的 onClose。浏览器不会告知失败原因；快应用引擎则会把 HTTP 状态文本或异常信息放入 data 和 reason。',
    },
    members: ['WebSocket.onError', 'ErrorResult.data', 'WebSocket.onClose'],
    evidence: [page, quickApp('SocketTask.java'), browser],
  },
  {
    id: 'blueos.protocol-not-selected',
    text: {
      en: 'Subprotocols were asked for. If the server chose none of them, a browser gives the connection up, while the HTTP client of the quick-app engine would keep it.',
      zh: '本次连接请求了子协议。若服务器一个都没有选择，浏览器会放弃连接，而快应用引擎所用的 HTTP 客户端仍会保持连接。',
    },
    members: ['CreateOptions.protocols'],
    evidence: [browser, quickApp('SocketTask.java')],
  },
  {
    id: 'blueos.drop-without-error',
    text: {
      en: 'A connection that is lost after it was open gives onClose with code 1006 and no onError. Weex on Android gives onerror and no onclose.',
      zh: '已打开的连接中断时，只触发 code 为 1006 的 onClose，不触发 onError。Android 上的 Weex 则只触发 onerror，不触发 onclose。',
    },
    members: ['WebSocket.onClose', 'WebSocket.onError'],
    evidence: [quickApp('SocketTask.java'), browser],
  },
] as const satisfies readonly PortabilityNote[]
