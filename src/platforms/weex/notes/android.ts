import type { PortabilityNote } from '../../contract.ts'
import { android, browsers, document, issue2370, okHttp, runtime } from './sources.ts'

const ADAPTER = android('DefaultWebSocketAdapter.java')
const MODULE = android('WebSocketModule.java')

/** Notes on the differences of an Android app, raised under the Android profile. */
export const androidNotes = [
  {
    id: 'weex.android-listeners-forgotten',
    text: {
      en: 'On Android every WebSocket() call removes all listeners. iOS and the document keep the listeners. Set all four listeners again after every WebSocket() call.',
      zh: '在 Android 上，每次调用 WebSocket() 都会清除所有监听器。iOS 和文档则会保留监听器。请在每次调用 WebSocket() 之后重新设置四个监听器。',
    },
    members: [
      'webSocket.WebSocket',
      'webSocket.onopen',
      'webSocket.onmessage',
      'webSocket.onclose',
      'webSocket.onerror',
    ],
    profiles: ['android'],
    evidence: [MODULE],
  },
  {
    id: 'weex.android-assignment-ignored',
    text: {
      en: 'The assignment of a listener has no effect: the module of weex-js-runtime 0.23.4 and later silently drops it. Call ws.onopen(listener) instead, or load the module with require in a .we page.',
      zh: '监听器的赋值不起作用：weex-js-runtime 0.23.4 及以上版本的模块会静默丢弃赋值。请改用调用写法 ws.onopen(listener)，或在 .we 页面中用 require 加载模块。',
    },
    members: ['webSocket.onopen', 'webSocket.onmessage', 'webSocket.onclose', 'webSocket.onerror'],
    profiles: ['android'],
    evidence: [runtime, issue2370],
  },
  {
    id: 'weex.android-connection-replaced',
    text: {
      en: 'A second WebSocket() call closes the open connection with code 1001, and the listeners of that connection still get onclose. A connection that is not open yet still opens. A browser cannot send 1001, so the server sees 1000.',
      zh: '再次调用 WebSocket() 会以 1001 关闭已打开的连接，该连接的监听器仍会收到 onclose。尚未打开的连接照常打开。浏览器不能发送 1001，因此服务器收到 1000。',
    },
    members: ['webSocket.WebSocket', 'webSocket.onclose'],
    profiles: ['android'],
    evidence: [MODULE, ADAPTER, browsers],
  },
  {
    id: 'weex.android-cannot-connect',
    text: {
      en: 'If the URL or the subprotocol is not valid, the native method throws and the program gets no event: neither onerror nor onclose is called. Correct the URL or the subprotocol.',
      zh: 'URL 或子协议无效时，原生方法会抛出异常，程序收不到任何事件：onerror 和 onclose 都不触发。请更正 URL 或子协议。',
    },
    members: ['webSocket.WebSocket', 'webSocket.onerror'],
    profiles: ['android'],
    evidence: [ADAPTER],
  },
  {
    id: 'weex.android-error-only',
    text: {
      en: 'If a connection fails or is lost, Android calls onerror and not onclose. The document and browsers call onclose too. Clean up in both listeners.',
      zh: '连接失败或中断时，Android 只触发 onerror，不触发 onclose。文档和浏览器还会触发 onclose。请在两个监听器中都做清理。',
    },
    members: ['webSocket.onerror', 'webSocket.onclose'],
    profiles: ['android'],
    evidence: [document, ADAPTER],
  },
  {
    id: 'weex.android-close-not-open',
    text: {
      en: 'Before the connection is open, close() has no effect with the default adapter of Android, and the connection still opens. A browser abandons the connection.',
      zh: '连接打开前，Android 默认 adapter 的 close() 不起作用，连接照常打开。浏览器则会放弃连接。',
    },
    members: ['webSocket.close'],
    profiles: ['android'],
    evidence: [ADAPTER, browsers],
  },
  {
    id: 'weex.android-close-code',
    text: {
      en: 'The native method takes the close code as text. {code} is not an integer, so 1000 is sent.',
      zh: '原生方法以文本接收关闭码。{code} 不是整数，因此发送 1000。',
    },
    members: ['webSocket.close'],
    profiles: ['android'],
    evidence: [MODULE],
  },
  {
    id: 'weex.android-close-refused',
    text: {
      en: 'OkHttp refuses the close code or the reason: the connection stays open, and onerror gets the cause. Use a code from 1000 to 4999 that is not reserved, and a reason of at most 123 bytes.',
      zh: 'OkHttp 拒绝此关闭码或原因：连接保持打开，onerror 给出拒绝的原因。请使用 1000～4999 中未保留的关闭码，关闭原因不超过 123 字节。',
    },
    members: ['webSocket.close', 'webSocket.onerror'],
    profiles: ['android'],
    evidence: [okHttp, ADAPTER],
  },
  {
    id: 'weex.android-binary-send',
    text: {
      en: 'The Android module sends text only: binary data is sent as the JSON that the runtime creates. iOS sends binary data as binary.',
      zh: 'Android 模块只发送文本：二进制数据以运行时生成的 JSON 发送。iOS 按二进制发送。',
    },
    members: ['webSocket.send'],
    profiles: ['android'],
    evidence: [runtime, android('WXReflectionUtils.java')],
  },
] as const satisfies readonly PortabilityNote[]
