import type { PortabilityNote } from '../../contract.ts'
import { android, document, ios, issue2370, runtime, web } from './sources.ts'

const LISTENERS = [
  'webSocket.onopen',
  'webSocket.onmessage',
  'webSocket.onclose',
  'webSocket.onerror',
] as const

/** Notes on setting listeners and on the lifetime of listeners. */
export const listenerNotes = [
  {
    id: 'weex.assignment-native-vue',
    text: {
      en: 'The document assigns listeners. In native Vue apps with weex-js-runtime 0.23.4 or later the assignment silently has no effect; call ws.onopen(listener) there.',
      zh: '文档以赋值方式设置监听器。在使用 weex-js-runtime 0.23.4 及以上版本的原生 Vue 应用中，赋值会静默失效，请改用调用写法：ws.onopen(listener)。',
    },
    members: LISTENERS,
    evidence: [document, runtime, issue2370],
  },
  {
    id: 'weex.call-form-web',
    text: {
      en: 'Native apps accept a listener in a call. In a browser (weex-vue-render) the same line calls the current listener, or throws a TypeError if no listener is set; assign the listener there.',
      zh: '原生应用支持以调用写法设置监听器。在浏览器（weex-vue-render）中，同一行代码会调用当前的监听器，没有监听器时抛出 TypeError，请改用赋值写法。',
    },
    members: LISTENERS,
    evidence: [web],
  },
  {
    id: 'weex.listener-before-connect',
    text: {
      en: 'A listener that is set before WebSocket() works here and on iOS. Android and the browser drop the listener. Set listeners after WebSocket().',
      zh: '在 WebSocket() 之前设置的监听器，在此处和 iOS 上有效。Android 和浏览器会丢弃该监听器。请在 WebSocket() 之后设置监听器。',
    },
    members: ['webSocket.WebSocket', ...LISTENERS],
    profiles: ['documented'],
    evidence: [ios, android('WebSocketModule.java'), web],
  },
  {
    id: 'weex.listener-inherited',
    text: {
      en: 'A listener that was set for an earlier connection is also called for the current connection, as on iOS. Android removes all listeners at each WebSocket() call.',
      zh: '为先前的连接设置的监听器也用于当前连接，与 iOS 一致。Android 在每次调用 WebSocket() 时清除所有监听器。',
    },
    members: ['webSocket.WebSocket', ...LISTENERS],
    profiles: ['documented'],
    evidence: [ios, android('WebSocketModule.java')],
  },
  {
    id: 'weex.late-open',
    text: {
      en: 'If onopen is set after the connection has opened, the listener is not called for that connection. BlueOS still calls a late listener. Set onopen right after WebSocket().',
      zh: '连接打开后才设置的 onopen 不会因该连接触发。BlueOS 仍会触发。请在 WebSocket() 之后立即设置 onopen。',
    },
    members: ['webSocket.onopen'],
    profiles: ['documented', 'android'],
    evidence: [android('WebSocketModule.java'), ios],
  },
] as const satisfies readonly PortabilityNote[]
