import type { PortabilityNote } from '../../contract.ts'
import {
  BROWSER,
  CONTEXT_3_1,
  CONTEXT_5_0,
  DOCUMENT,
  EXEC_3_1,
  EXEC_5_0,
  LATER_DOCUMENT,
  UTILS_5_0,
} from './evidence.ts'

/** `send` and the event `message`. */
export const messages = [
  {
    id: 'ohos.send-before-open',
    text: {
      en: 'Sent before `open`: this platform says success and queues the message, and since OpenHarmony 5.1 it may wait there until the next `send`. A browser throws an InvalidStateError. Send from the listener of `open`.',
      zh: '在 `open` 之前发送：平台报告成功并把消息放入队列，OpenHarmony 5.1 起它可能一直等到下一次 `send` 才发出。浏览器会抛出 InvalidStateError。请在 `open` 事件的回调函数中发送。',
    },
    members: ['WebSocket.send'],
    evidence: [LATER_DOCUMENT, EXEC_5_0, BROWSER],
  },
  {
    id: 'ohos.send-unconnected',
    text: {
      en: '`send` fails without a connection: the code is -1 since API 9, 0 before. A browser silently drops data sent after closing.',
      zh: '没有连接时 `send` 会失败：API 9 起错误码为 -1，之前为 0。浏览器会静默丢弃关闭之后发送的数据。',
    },
    members: ['WebSocket.send'],
    evidence: [CONTEXT_3_1, CONTEXT_5_0, BROWSER],
  },
  {
    id: 'ohos.view-refused',
    text: {
      en: 'Only a string or an ArrayBuffer can be sent; a typed array or DataView is a parameter error. Send its `buffer`, cut to the view. A browser takes both.',
      zh: '只能发送字符串或 ArrayBuffer；类型化数组和 DataView 属于参数错误。请按视图范围截取其 `buffer` 后发送。浏览器两者都接受。',
    },
    members: ['WebSocket.send'],
    evidence: [CONTEXT_5_0, BROWSER],
  },
  {
    id: 'ohos.message-size',
    text: {
      en: 'Longer than 5,242,864 bytes: this platform refuses the message with 401. A browser has no such limit.',
      zh: '超过 5,242,864 字节：平台以 401 拒绝该消息。浏览器没有这一限制。',
    },
    members: ['WebSocket.send'],
    profiles: ['documented'],
    evidence: [LATER_DOCUMENT, CONTEXT_5_0],
  },
  {
    id: 'ohos.empty-message',
    text: {
      en: 'OpenHarmony 3.1 never sends an empty text, though it reports success, and refuses an empty ArrayBuffer; later versions and browsers send an empty message.',
      zh: 'OpenHarmony 3.1 报告成功却不会发出空文本，并且拒绝空的 ArrayBuffer；之后的版本和浏览器会发出空消息。',
    },
    members: ['WebSocket.send'],
    evidence: [EXEC_3_1, CONTEXT_3_1],
  },
  {
    id: 'ohos.message-in-pieces',
    text: {
      en: 'Longer than 4 KB: up to API 9 such a message arrives in several `message` events, since OpenHarmony 4.1 in one.',
      zh: '超过 4 KB：在 API 9 及之前，这样的消息会分多次 `message` 事件到达；OpenHarmony 4.1 起一次到达。',
    },
    members: ["WebSocket.on('message')"],
    evidence: [LATER_DOCUMENT, EXEC_3_1, EXEC_5_0],
  },
  {
    id: 'ohos.binary-message',
    text: {
      en: 'Binary messages arrive as an ArrayBuffer, since API 8. A browser gives a Blob unless `binaryType` says otherwise.',
      zh: '二进制消息以 ArrayBuffer 到达（API 8 起）。浏览器在未设置 `binaryType` 时给出 Blob。',
    },
    members: ["WebSocket.on('message')"],
    evidence: [DOCUMENT, EXEC_3_1, BROWSER],
  },
  {
    id: 'ohos.parameter-error',
    text: {
      en: 'Wrong number or type of parameters. `connect`, `send` and `close` never throw: the error comes later, by callback or promise, with code 401 (-1 up to API 8, where the callback is not even called). A browser throws.',
      zh: '参数个数或类型错误。`connect`、`send` 和 `close` 从不抛出异常：错误稍后通过回调函数或 Promise 返回，code 为 401（API 8 及之前为 -1，且不会调用回调函数）。浏览器会抛出异常。',
    },
    members: ['WebSocket.connect', 'WebSocket.send', 'WebSocket.close'],
    evidence: [CONTEXT_3_1, CONTEXT_5_0],
  },
  {
    id: 'ohos.plain-object-error',
    text: {
      en: 'The promise rejects with a plain object of `code` and `message`. It is no Error, whatever the declarations say: it has no stack, and `instanceof Error` is false.',
      zh: 'Promise 以只含 `code` 和 `message` 的普通对象拒绝。无论声明怎么写，它都不是 Error：没有 stack，`instanceof Error` 为 false。',
    },
    members: ['WebSocket.connect', 'WebSocket.send', 'WebSocket.close'],
    evidence: [DOCUMENT, UTILS_5_0],
  },
] as const satisfies readonly PortabilityNote[]
