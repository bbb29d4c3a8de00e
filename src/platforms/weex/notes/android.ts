import type { PortabilityNote } from '../../contract.ts'
import { android, browser, okHttp, page, runtime } from './sources.ts'

const ADAPTER = android('DefaultWebSocketAdapter.java')
const MODULE = android('WebSocketModule.java')

/** Notes on the differences of an Android app, raised under the Android profile. */
export const androidNotes = [
  {
    id: 'weex.android-listeners-forgotten',
    text: {
      en: 'On Android each WebSocket() starts without listeners: earlier listeners are removed. iOS and the document keep them; set all four again after every WebSocket().',
      zh: 'Android 每次调用 WebSocket() 都从没有监听器的状态开始：之前设置的会被清除。iOS 和文档则会保留。请在每次 WebSocket() 之后重新设置四个监听器。',
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
      en: 'This assignment does nothing: the module of weex-js-runtime 0.23.4 and later silently drops it. Call it instead, ws.onopen(listener), or load the module by require in a .we page.',
      zh: '此赋值不起作用：weex-js-runtime 0.23.4 及以上版本的模块会静默丢弃它。请改用调用写法 ws.onopen(listener)，或在 .we 页面中用 require 加载模块。',
    },
    members: ['webSocket.onopen', 'webSocket.onmessage', 'webSocket.onclose', 'webSocket.onerror'],
    profiles: ['android'],
    evidence: [runtime, { kind: 'document', source: 'apache/incubator-weex issue 2370' }],
  },
  {
    id: 'weex.android-connection-replaced',
    text: {
      en: 'The connection before is closed with code 1001, and its own listeners still hear of that; one that is not open yet goes on and opens. A browser may not send 1001, so the server sees 1000.',
      zh: '之前的连接以 1001 关闭，它自己的监听器仍会收到通知；尚未打开的连接则不受影响，照常打开。浏览器不允许发送 1001，因此服务器看到的是 1000。',
    },
    members: ['webSocket.WebSocket', 'webSocket.onclose'],
    profiles: ['android'],
    evidence: [MODULE, ADAPTER, browser],
  },
  {
    id: 'weex.android-cannot-connect',
    text: {
      en: 'The URL or the subprotocol is not valid. The native method throws, and the program gets no event: neither onerror nor onclose is called.',
      zh: 'URL 或子协议无效。原生方法会抛出异常，而程序得不到任何通知：onerror 和 onclose 都不会触发。',
    },
    members: ['webSocket.WebSocket', 'webSocket.onerror'],
    profiles: ['android'],
    evidence: [ADAPTER],
  },
  {
    id: 'weex.android-error-only',
    text: {
      en: 'A connection that fails or is lost gives onerror on Android and no onclose. The document and browsers call onclose too, so clean up in both.',
      zh: '在 Android 上，连接失败或中断只触发 onerror，不触发 onclose。文档和浏览器还会触发 onclose，请在两处都做清理。',
    },
    members: ['webSocket.onerror', 'webSocket.onclose'],
    profiles: ['android'],
    evidence: [page, ADAPTER],
  },
  {
    id: 'weex.android-close-not-open',
    text: {
      en: 'close() came before the connection was open: the default adapter does nothing, and the connection still opens. In a browser the connection is abandoned.',
      zh: '连接尚未打开就调用了 close()：默认 adapter 不做任何事，连接照常打开。浏览器则会放弃该连接。',
    },
    members: ['webSocket.close'],
    profiles: ['android'],
    evidence: [ADAPTER, browser],
  },
  {
    id: 'weex.android-close-code',
    text: {
      en: 'The native method takes the code as text, and {code} is no whole number: 1000 goes out.',
      zh: '原生方法按文本接收关闭码，{code} 不是整数，因此发出的是 1000。',
    },
    members: ['webSocket.close'],
    profiles: ['android'],
    evidence: [MODULE],
  },
  {
    id: 'weex.android-close-code-not-sent',
    text: {
      en: 'A device sends the close code {code}; a browser may not, so the server sees 1000. onclose reports {code}, as on a device.',
      zh: '真机会发送关闭码 {code}；浏览器不允许，因此服务器看到的是 1000。onclose 仍与真机一样报告 {code}。',
    },
    members: ['webSocket.close', 'CloseEvent.code'],
    profiles: ['android'],
    evidence: [okHttp, browser],
  },
  {
    id: 'weex.android-close-refused',
    text: {
      en: 'OkHttp refuses this code or reason: the connection stays open and onerror gets the reason. Codes 1000 to 4999 pass, but for those reserved, and reasons of up to 123 bytes.',
      zh: 'OkHttp 拒绝此关闭码或原因：连接保持打开，由 onerror 说明原因。除保留的以外，1000～4999 均可使用，原因最多 123 字节。',
    },
    members: ['webSocket.close', 'webSocket.onerror'],
    profiles: ['android'],
    evidence: [okHttp, ADAPTER],
  },
  {
    id: 'weex.android-binary-send',
    text: {
      en: 'The Android module takes text alone: bytes go out as the JSON that the runtime wraps them in. iOS sends them as binary.',
      zh: 'Android 模块只接受文本：二进制数据会以运行时包装成的 JSON 发出。iOS 则按二进制发送。',
    },
    members: ['webSocket.send'],
    profiles: ['android'],
    evidence: [runtime, android('WXReflectionUtils.java')],
  },
] as const satisfies readonly PortabilityNote[]
