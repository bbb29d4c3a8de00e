import type { PortabilityNote } from '../../contract.ts'
import { browser, page, web } from './sources.ts'

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
      en: 'There is no connection yet to keep this listener, so weex-vue-render drops it. Assign listeners after WebSocket().',
      zh: '此时还没有连接，weex-vue-render 会丢弃此监听器。请在 WebSocket() 之后赋值。',
    },
    members: ['webSocket.WebSocket', ...LISTENERS],
    profiles: ['web'],
    evidence: [web],
  },
  {
    id: 'weex.web-raw-events',
    text: {
      en: 'weex-vue-render hands on the browser’s own events: onopen gets an Event and not an empty object, onmessage a Blob for binary data, onerror no data at all.',
      zh: 'weex-vue-render 直接传入浏览器原生事件：onopen 得到 Event 而非空对象，二进制消息为 Blob，onerror 没有 data。',
    },
    members: [...LISTENERS, 'ErrorEvent.data'],
    profiles: ['web'],
    evidence: [page, web],
  },
  {
    id: 'weex.web-not-replaced',
    text: {
      en: 'weex-vue-render leaves the connection before open, listeners and all: both live on, and send() and close() reach only this one. Close the first yourself.',
      zh: 'weex-vue-render 不会关闭之前的连接，其监听器也继续有效：两个连接并存，而 send() 和 close() 只作用于新连接。请自行关闭旧连接。',
    },
    members: ['webSocket.WebSocket'],
    profiles: ['web'],
    evidence: [web],
  },
  {
    id: 'weex.web-connect-throws',
    text: {
      en: 'The browser’s constructor throws for this URL or subprotocol, and weex-vue-render does not catch it. Native apps throw nothing.',
      zh: '浏览器的构造函数因此 URL 或子协议抛出异常，weex-vue-render 并不捕获。原生应用不会抛出异常。',
    },
    members: ['webSocket.WebSocket'],
    profiles: ['web'],
    evidence: [web, browser],
  },
  {
    id: 'weex.web-returns-socket',
    text: {
      en: 'In a browser WebSocket() returns the browser’s own socket. The document promises nothing, and native apps return undefined.',
      zh: '在浏览器中，WebSocket() 会返回浏览器原生的连接对象。文档没有承诺返回值，原生应用返回 undefined。',
    },
    members: ['webSocket.WebSocket'],
    profiles: [],
    evidence: [page, web],
  },
  {
    id: 'weex.web-send-throws',
    text: {
      en: 'The connection is not open yet, so the browser throws an InvalidStateError. Native apps throw nothing and call onerror. Wait for onopen.',
      zh: '连接尚未打开，浏览器会抛出 InvalidStateError。原生应用不抛出异常，而是触发 onerror。请等到 onopen 再发送。',
    },
    members: ['webSocket.send'],
    profiles: ['web'],
    evidence: [web, browser],
  },
  {
    id: 'weex.web-close-arguments',
    text: {
      en: 'weex-vue-render ignores code and reason: the server gets a close without a code, and onclose reports 1005.',
      zh: 'weex-vue-render 忽略关闭码和原因：服务器收到的关闭帧没有关闭码，onclose 报告 1005。',
    },
    members: ['webSocket.close', 'CloseEvent.code', 'CloseEvent.reason'],
    profiles: ['web'],
    evidence: [web],
  },
] as const satisfies readonly PortabilityNote[]
