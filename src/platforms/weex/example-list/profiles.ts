import type { Example } from '../../contract.ts'

/** Programs to show where Android and the web differ from the document. */
export const profileExamples: readonly Example[] = [
  {
    id: 'android',
    title: { en: 'On Android', zh: '在 Android 上' },
    summary: {
      en: 'WebSocket() removes the listeners, an early close() has no effect, and 1000 replaces a code that is not a number.',
      zh: 'WebSocket() 会清除监听器，过早的 close() 不起作用，不是数字的关闭码替换为 1000。',
    },
    file: 'android.ts',
    scenario: 'echo',
    profile: 'android',
    members: ['webSocket.WebSocket', 'webSocket.close', 'webSocket.onclose', 'CloseEvent.code'],
    output: [
      'note: weex.call-form-web',
      'note: weex.android-listeners-forgotten',
      'note: weex.send-not-open',
      'note: weex.android-close-not-open',
      'log: onerror WebSocket is not ready',
      'log: open',
      'note: weex.android-close-code',
      "log: onclose {code: 1000, reason: 'all done', wasClean: true}",
    ],
  },
  {
    id: 'android-refused',
    title: { en: 'Refused on Android', zh: 'Android：连接被拒绝' },
    summary: {
      en: 'A failed connection calls onerror and never onclose.',
      zh: '连接失败只触发 onerror，不会触发 onclose。',
    },
    file: 'android-refused.ts',
    scenario: 'refuse',
    profile: 'android',
    members: ['webSocket.onerror', 'ErrorEvent.data'],
    output: [
      'note: weex.call-form-web',
      'note: weex.android-error-only',
      "log: onerror WebSocket connection to 'wss://members-only.example/' failed",
    ],
  },
  {
    id: 'android-assigned',
    title: { en: 'Assigned on Android', zh: 'Android：赋值写法' },
    summary: {
      en: 'Assigning a listener works in .we pages and has no effect in Vue pages.',
      zh: '赋值写法在 .we 页面中有效，在 Vue 页面中不起作用。',
    },
    file: 'android-assigned.ts',
    scenario: 'echo',
    profile: 'android',
    members: ['weex.requireModule', 'webSocket.onopen'],
    output: [
      'note: weex.android-assignment-ignored',
      'note: weex.assignment-native-vue',
      'log: open',
    ],
  },
  {
    id: 'web',
    title: { en: 'In a browser', zh: '在浏览器中' },
    summary: {
      en: 'The events of the browser, listeners only after WebSocket(), and a close without code and reason.',
      zh: '传入浏览器的事件，监听器只能在 WebSocket() 之后设置，关闭时不带关闭码和原因。',
    },
    file: 'web.ts',
    scenario: 'echo',
    profile: 'web',
    members: ['webSocket.WebSocket', 'webSocket.onopen', 'webSocket.close', 'webSocket.onclose'],
    output: [
      'note: weex.web-listener-dropped',
      'note: weex.assignment-native-vue',
      'note: weex.web-raw-events',
      'log: onopen open',
      'log: onmessage hello',
      'note: weex.web-close-arguments',
      'log: onclose 1005, ""',
    ],
  },
  {
    id: 'web-called',
    title: { en: 'Exceptions in a browser', zh: '浏览器中的异常' },
    summary: {
      en: 'A listener passed in a call, and a message sent before the connection is open.',
      zh: '以调用写法设置监听器，以及在连接打开前发送消息。',
    },
    file: 'web-called.ts',
    scenario: 'echo',
    profile: 'web',
    members: ['webSocket.onopen', 'webSocket.send'],
    output: [
      'note: weex.call-form-web',
      'log: TypeError',
      'note: weex.web-send-throws',
      'log: InvalidStateError',
      'note: weex.assignment-native-vue',
      'note: weex.web-raw-events',
    ],
  },
]
