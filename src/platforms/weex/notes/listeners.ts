import type { PortabilityNote } from '../../contract.ts'
import { android, ios, page, runtime, web } from './sources.ts'

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
      en: 'Assigning a listener is what the document shows, but in native Vue apps with weex-js-runtime 0.23.4 or later it silently does nothing. There call it instead: ws.onopen(listener).',
      zh: '文档示例采用赋值写法，但在使用 weex-js-runtime 0.23.4 及以上版本的原生 Vue 应用中，赋值不起作用，也不报错。此时请改用调用写法：ws.onopen(listener)。',
    },
    members: LISTENERS,
    evidence: [page, runtime, { kind: 'document', source: 'apache/incubator-weex issue 2370' }],
  },
  {
    id: 'weex.call-form-web',
    text: {
      en: 'Handing a listener over in a call works in native apps. In a browser (weex-vue-render) the same line calls the listener set before, or throws a TypeError when there is none; assign it there.',
      zh: '调用写法在原生应用中有效。在浏览器（weex-vue-render）中，同一行代码会调用之前设置的监听器，没有时则抛出 TypeError，那里请使用赋值写法。',
    },
    members: LISTENERS,
    evidence: [web],
  },
  {
    id: 'weex.listener-before-connect',
    text: {
      en: 'This listener was set before WebSocket() was called. It works here and on iOS; Android and the browser forget it, so set listeners after WebSocket().',
      zh: '此监听器在调用 WebSocket() 之前设置。在这里和 iOS 上有效，但 Android 和浏览器会丢弃它，请在 WebSocket() 之后设置监听器。',
    },
    members: ['webSocket.WebSocket', ...LISTENERS],
    profiles: ['documented'],
    evidence: [ios, android('WebSocketModule.java'), web],
  },
  {
    id: 'weex.listener-inherited',
    text: {
      en: 'This listener was set for an earlier connection and is called for the present one too, as on iOS. Android forgets all listeners at each WebSocket().',
      zh: '此监听器是为先前的连接设置的，现在也用于当前连接，与 iOS 一致。Android 在每次调用 WebSocket() 时会清除所有监听器。',
    },
    members: ['webSocket.WebSocket', ...LISTENERS],
    profiles: ['documented'],
    evidence: [ios, android('WebSocketModule.java')],
  },
  {
    id: 'weex.late-open',
    text: {
      en: 'The connection is open already, so this listener will not be called for it. BlueOS would still call it.',
      zh: '连接已经打开，此监听器不会再因它而被调用。BlueOS 则仍会调用。',
    },
    members: ['webSocket.onopen'],
    profiles: ['documented', 'android'],
    evidence: [android('WebSocketModule.java'), ios],
  },
] as const satisfies readonly PortabilityNote[]
