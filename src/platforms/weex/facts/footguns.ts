import { android, ios, document, runtime, web } from '../notes/sources.ts'
import type { Footgun } from '../../facts-contract.ts'

export const footguns: readonly Footgun[] = [
  {
    id: 'two-ways-to-listen',
    concept: 'listeners',
    text: {
      en: 'Assigning a listener has no effect in native Vue apps of later runtimes, and passing it in a call fails in a browser. Choose the form for the host of the page.',
      zh: '在较新运行时的原生 Vue 应用中，赋值写法不起作用；在浏览器中，调用写法会出错。请按页面的运行环境选择。',
    },
    bites: 'coming',
    example: 'onopen-called',
    notes: ['weex.assignment-native-vue', 'weex.call-form-web'],
    evidence: [runtime, web],
  },
  {
    id: 'empty-subprotocol',
    concept: 'handshake',
    text: {
      en: "The samples pass `''` to request no subprotocol. The constructor of a browser throws: omit the argument elsewhere.",
      zh: "示例传入 `''`，表示不请求子协议。浏览器的构造函数会抛出异常：在其他平台请省略该参数。",
    },
    bites: 'leaving',
    example: 'protocol',
    notes: ['weex.empty-protocol'],
    evidence: [document, android('DefaultWebSocketAdapter.java')],
  },
  {
    id: 'one-connection',
    concept: 'connecting',
    text: {
      en: 'A second `WebSocket()` call replaces the first connection; elsewhere several connections can exist.',
      zh: '再次调用 `WebSocket()` 会替换前一个连接；其他平台可以有多个连接。',
    },
    bites: 'both',
    example: 'second-connection',
    notes: ['weex.connection-replaced'],
    evidence: [android('WebSocketModule.java'), ios],
  },
  {
    id: 'one-listener',
    concept: 'listeners',
    text: {
      en: 'An event has one listener, the last one set.',
      zh: '每个事件只有一个监听器，以最后设置的为准。',
    },
    bites: 'coming',
    habit: 'one-listener',
    example: 'last-listener',
    notes: [],
    evidence: [android('WebSocketModule.java'), ios],
  },
  {
    id: 'early-send-is-an-error-event',
    concept: 'sending',
    text: {
      en: 'Sending before `onopen` loses the message and calls `onerror`. The call does not throw and has no callback.',
      zh: '在 `onopen` 之前发送，消息会丢失并触发 `onerror`。调用不抛出异常，也没有回调。',
    },
    bites: 'both',
    example: 'send-too-early',
    notes: ['weex.send-not-open'],
    evidence: [android('DefaultWebSocketAdapter.java')],
  },
  {
    id: 'android-errors-without-close',
    concept: 'errors',
    text: {
      en: 'On Android a failed or lost connection calls `onerror` and never `onclose`. Clean up in both listeners.',
      zh: '在 Android 上，连接失败或中断只触发 `onerror`，不触发 `onclose`。请在两个监听器中都做清理。',
    },
    bites: 'both',
    example: 'onerror',
    notes: ['weex.error-only'],
    evidence: [android('WebSocketModule.java')],
  },
  {
    id: 'android-forgets-listeners',
    concept: 'listeners',
    text: {
      en: 'On Android each `WebSocket()` removes all listeners, and `onopen` and `onclose` are called once. Set the listeners again after every `WebSocket()`.',
      zh: '在 Android 上，每次调用 `WebSocket()` 都会清除所有监听器，`onopen` 和 `onclose` 只调用一次。每次连接后请重新设置。',
    },
    bites: 'coming',
    example: 'second-connection',
    notes: ['weex.listener-inherited', 'weex.listener-before-connect'],
    evidence: [android('WebSocketModule.java')],
  },
]
