import type { PortabilityNote } from '../../contract.ts'
import { android, browser, chosen, ios, page, runtime, web } from './sources.ts'

/** Notes on loading the module, on `WebSocket()` and on failed connections. */
export const connectingNotes = [
  {
    id: 'weex.module-name',
    text: {
      en: 'The name of the module is webSocket: a small w, a capital S. No module has this spelling, so the result is undefined.',
      zh: '模块名是 webSocket：w 小写，S 大写。没有这样拼写的模块，因此返回 undefined。',
    },
    members: ['weex.requireModule'],
    evidence: [page, runtime],
  },
  {
    id: 'weex.empty-protocol',
    text: {
      en: "'' asks for no subprotocol here. Android sends an empty Sec-WebSocket-Protocol header; a browser's own WebSocket would throw a SyntaxError.",
      zh: "'' 在这里表示不请求子协议。Android 会发送空的 Sec-WebSocket-Protocol 请求头；若直接传给浏览器的 WebSocket，则会抛出 SyntaxError。",
    },
    members: ['webSocket.WebSocket'],
    evidence: [page, android('DefaultWebSocketAdapter.java'), browser],
  },
  {
    id: 'weex.cannot-connect',
    text: {
      en: 'No connection can be started to "{url}": the URL or the subprotocol is not valid. Here onerror and onclose follow. iOS does nothing at all, Android and browsers throw.',
      zh: '无法向“{url}”发起连接：URL 或子协议无效。此处随后触发 onerror 和 onclose；iOS 不做任何事，Android 和浏览器会抛出异常。',
    },
    members: ['webSocket.WebSocket'],
    profiles: ['documented'],
    evidence: [ios, android('DefaultWebSocketAdapter.java'), web, chosen],
  },
  {
    id: 'weex.connection-replaced',
    text: {
      en: 'The module has one connection: this call closes the one before, whose events no longer arrive. Android closes it with code 1001, which a browser may not send; weex-vue-render leaves it open, listeners and all.',
      zh: '模块只有一个连接：此次调用会关闭之前的连接，其事件不再送达。Android 以 1001 关闭（浏览器不允许发送）；weex-vue-render 则不关闭旧连接，其监听器也继续有效。',
    },
    members: ['webSocket.WebSocket'],
    profiles: ['documented'],
    evidence: [android('WebSocketModule.java'), ios, web],
  },
  {
    id: 'weex.error-only',
    text: {
      en: 'A connection that fails or is lost ends with onclose here, as in a browser. On Android it gives onerror and never onclose.',
      zh: '连接失败或中断时，这里与浏览器一样会触发 onclose。Android 上只触发 onerror，不会触发 onclose。',
    },
    members: ['webSocket.onclose', 'webSocket.onerror'],
    profiles: ['documented'],
    evidence: [page, android('DefaultWebSocketAdapter.java'), web],
  },
  {
    id: 'weex.no-connection',
    text: {
      en: '{method}() was called before WebSocket(), so there is no connection and nothing happens. Android only writes to the device log.',
      zh: '{method}() 在 WebSocket() 之前调用，此时没有连接，因此不做任何事。Android 只在设备日志中留下记录。',
    },
    members: ['webSocket.send', 'webSocket.close'],
    evidence: [web, android('WebSocketModule.java')],
  },
] as const satisfies readonly PortabilityNote[]
