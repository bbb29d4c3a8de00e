import type { PortabilityNote } from '../../contract.ts'
import { android, browsers, chosen, ios, document, runtime, web } from './sources.ts'

/** Notes on loading the module, on `WebSocket()` and on failed connections. */
export const connectingNotes = [
  {
    id: 'weex.module-name',
    text: {
      en: 'The name of the module is webSocket, with a lowercase w and an uppercase S. For any other spelling the result is undefined.',
      zh: '模块名是 webSocket：w 小写，S 大写。使用其他拼写时返回 undefined。',
    },
    members: ['weex.requireModule'],
    evidence: [document, runtime],
  },
  {
    id: 'weex.empty-protocol',
    text: {
      en: "'' requests no subprotocol. Android sends an empty Sec-WebSocket-Protocol header. The WebSocket constructor of a browser throws a SyntaxError.",
      zh: "'' 表示不请求子协议。Android 会发送空的 Sec-WebSocket-Protocol 请求头。浏览器的 WebSocket 构造函数会抛出 SyntaxError。",
    },
    members: ['webSocket.WebSocket'],
    evidence: [document, android('DefaultWebSocketAdapter.java'), browsers],
  },
  {
    id: 'weex.cannot-connect',
    text: {
      en: 'Cannot connect to "{url}": the URL or the subprotocol is not valid. onerror and onclose follow. iOS does nothing; Android and browsers throw.',
      zh: '无法连接“{url}”：URL 或子协议无效。随后触发 onerror 和 onclose。iOS 不做任何处理，Android 和浏览器会抛出异常。',
    },
    members: ['webSocket.WebSocket'],
    profiles: ['documented'],
    evidence: [ios, android('DefaultWebSocketAdapter.java'), web, chosen],
  },
  {
    id: 'weex.connection-replaced',
    text: {
      en: 'The module has one connection: a second WebSocket() call closes the first connection, whose events no longer arrive. Android closes the first connection with code 1001, which a browser cannot send. weex-vue-render keeps the first connection open, with its listeners.',
      zh: '模块只有一个连接：再次调用 WebSocket() 会关闭第一个连接，其事件不再触发。Android 以浏览器不能发送的 1001 关闭第一个连接。weex-vue-render 保留第一个连接及其监听器。',
    },
    members: ['webSocket.WebSocket'],
    profiles: ['documented'],
    evidence: [android('WebSocketModule.java'), ios, web],
  },
  {
    id: 'weex.error-only',
    text: {
      en: 'If a connection fails or is lost, onclose is called here, as in a browser. Android calls onerror and never onclose.',
      zh: '连接失败或中断时，此处与浏览器一样触发 onclose。Android 只触发 onerror，不触发 onclose。',
    },
    members: ['webSocket.onclose', 'webSocket.onerror'],
    profiles: ['documented'],
    evidence: [document, android('DefaultWebSocketAdapter.java'), web],
  },
  {
    id: 'weex.no-connection',
    text: {
      en: '{method}() was called before WebSocket(). There is no connection, so the call has no effect. Android only writes to the device log. Call WebSocket() first.',
      zh: '{method}() 在 WebSocket() 之前调用。此时没有连接，调用不起作用。Android 只写入设备日志。请先调用 WebSocket()。',
    },
    members: ['webSocket.send', 'webSocket.close'],
    evidence: [web, android('WebSocketModule.java')],
  },
] as const satisfies readonly PortabilityNote[]
