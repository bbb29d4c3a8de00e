import type { PortabilityNote } from '../../contract.ts'
import { browsers, document, web } from './sources.ts'

const LISTENERS = [
  'webSocket.onopen',
  'webSocket.onmessage',
  'webSocket.onclose',
  'webSocket.onerror',
] as const

/** Notes on the differences of weex-vue-render in a browser, raised under the web profile. */
export const webNotes = [
  {
    id: 'weex.web-listener-dropped',
    text: {
      en: 'Before WebSocket() there is no connection, so weex-vue-render drops the listener. Assign listeners after WebSocket().',
      zh: '在 WebSocket() 之前没有连接，weex-vue-render 会丢弃监听器。请在 WebSocket() 之后赋值。',
    },
    members: ['webSocket.WebSocket', ...LISTENERS],
    profiles: ['web'],
    evidence: [web],
  },
  {
    id: 'weex.web-raw-events',
    text: {
      en: 'weex-vue-render passes the events of the browser: onopen gets an Event instead of an empty object, onmessage gets a Blob for binary data, and onerror gets no data.',
      zh: 'weex-vue-render 直接传入浏览器的事件：onopen 收到 Event 而不是空对象，二进制消息为 Blob，onerror 没有 data。',
    },
    members: [...LISTENERS, 'ErrorEvent.data'],
    profiles: ['web'],
    evidence: [document, web],
  },
  {
    id: 'weex.web-not-replaced',
    text: {
      en: 'weex-vue-render keeps the previous connection open, with its listeners. send() and close() act on the new connection only. Close the previous connection first.',
      zh: 'weex-vue-render 保留之前的连接及其监听器。send() 和 close() 只作用于新连接。请先关闭之前的连接。',
    },
    members: ['webSocket.WebSocket'],
    profiles: ['web'],
    evidence: [web],
  },
  {
    id: 'weex.web-connect-throws',
    text: {
      en: 'If the URL or the subprotocol is not valid, the constructor of the browser throws, and weex-vue-render does not catch the exception. Native apps do not throw.',
      zh: 'URL 或子协议无效时，浏览器的构造函数会抛出异常，weex-vue-render 不捕获该异常。原生应用不会抛出异常。',
    },
    members: ['webSocket.WebSocket'],
    profiles: ['web'],
    evidence: [web, browsers],
  },
  {
    id: 'weex.web-returns-socket',
    text: {
      en: 'In a browser WebSocket() returns the WebSocket of the browser. The document names no return value, and native apps return undefined.',
      zh: '在浏览器中，WebSocket() 返回浏览器的 WebSocket 对象。文档没有说明返回值，原生应用返回 undefined。',
    },
    members: ['webSocket.WebSocket'],
    profiles: [],
    evidence: [document, web],
  },
  {
    id: 'weex.web-send-throws',
    text: {
      en: 'Before the connection is open, send() throws an InvalidStateError in a browser. Native apps call onerror and do not throw. Wait for onopen before sending.',
      zh: '连接打开前，浏览器的 send() 会抛出 InvalidStateError。原生应用触发 onerror，不抛出异常。请等到 onopen 再发送。',
    },
    members: ['webSocket.send'],
    profiles: ['web'],
    evidence: [web, browsers],
  },
  {
    id: 'weex.web-close-arguments',
    text: {
      en: 'weex-vue-render ignores code and reason: the server gets a Close frame without a code, and onclose reports 1005.',
      zh: 'weex-vue-render 忽略 code 和 reason：服务器收到不带关闭码的关闭帧，onclose 报告 1005。',
    },
    members: ['webSocket.close', 'CloseEvent.code', 'CloseEvent.reason'],
    profiles: ['web'],
    evidence: [web],
  },
] as const satisfies readonly PortabilityNote[]
