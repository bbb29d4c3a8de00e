import type { PortabilityNote } from '../../contract.ts'
import {
  browsers,
  context31,
  context50,
  document,
  exec31,
  exec50,
  laterDocument,
  utils50,
} from './sources.ts'

/** `send` and the event `message`. */
export const messageNotes = [
  {
    id: 'ohos.send-before-open',
    text: {
      en: 'Before `open`, `send` reports success and queues the message; since OpenHarmony 5.1 the message may stay queued until the next `send`. A browser throws an InvalidStateError. Send in the listener of `open`.',
      zh: '在 `open` 之前，`send` 报告成功并将消息放入队列；OpenHarmony 5.1 起，消息可能等到下一次 `send` 才发送。浏览器会抛出 InvalidStateError。请在 `open` 的监听器中发送。',
    },
    members: ['WebSocket.send'],
    evidence: [laterDocument, exec50, browsers],
  },
  {
    id: 'ohos.send-unconnected',
    text: {
      en: 'Without a connection `send` fails: the code is -1 since API 9, and 0 before. A browser silently drops data after closing.',
      zh: '没有连接时，`send` 会失败：API 9 起错误码为 -1，之前为 0。浏览器会静默丢弃关闭之后的数据。',
    },
    members: ['WebSocket.send'],
    evidence: [context31, context50, browsers],
  },
  {
    id: 'ohos.view-refused',
    text: {
      en: '`send` accepts only a string or an ArrayBuffer. A typed array or a DataView is a parameter error. Send its `buffer`, cut to the view. A browser accepts both.',
      zh: '`send` 只接受字符串或 ArrayBuffer。类型化数组和 DataView 属于参数错误。请按视图范围截取其 `buffer` 后发送。浏览器两者都接受。',
    },
    members: ['WebSocket.send'],
    evidence: [context50, browsers],
  },
  {
    id: 'ohos.message-size',
    text: {
      en: 'A message of more than 5,242,864 bytes fails with 401. A browser has no such limit. Split the message.',
      zh: '超过 5,242,864 字节的消息以 401 失败。浏览器没有这一限制。请拆分消息。',
    },
    members: ['WebSocket.send'],
    profiles: ['documented', 'api26'],
    evidence: [laterDocument, context50],
  },
  {
    id: 'ohos.empty-message',
    text: {
      en: 'OpenHarmony 3.1 reports success for an empty text but does not send it, and refuses an empty ArrayBuffer. Later versions and browsers send an empty message.',
      zh: 'OpenHarmony 3.1 对空文本报告成功，但不会发送，并且拒绝空的 ArrayBuffer。之后的版本和浏览器会发送空消息。',
    },
    members: ['WebSocket.send'],
    evidence: [exec31, context31],
  },
  {
    id: 'ohos.message-in-pieces',
    text: {
      en: 'Up to API 9 a message of more than 4 KB arrives in several `message` events. Since OpenHarmony 4.1 it arrives in one event.',
      zh: '在 API 9 及之前，超过 4 KB 的消息会分多次触发 `message` 事件。OpenHarmony 4.1 起只触发一次。',
    },
    members: ["WebSocket.on('message')"],
    evidence: [laterDocument, exec31, exec50],
  },
  {
    id: 'ohos.binary-message',
    text: {
      en: 'Since API 8 binary messages arrive as an ArrayBuffer. A browser delivers a Blob unless `binaryType` is "arraybuffer".',
      zh: 'API 8 起，二进制消息以 ArrayBuffer 到达。除非 `binaryType` 为 "arraybuffer"，否则浏览器传入 Blob。',
    },
    members: ["WebSocket.on('message')"],
    evidence: [document, exec31, browsers],
  },
  {
    id: 'ohos.parameter-error',
    text: {
      en: 'For a wrong number or type of parameters, `connect`, `send` and `close` do not throw: the callback or the promise reports code 401 (-1 up to API 8, where the callback is not called). A browser throws.',
      zh: '参数个数或类型错误时，`connect`、`send` 和 `close` 不抛出异常：回调或 Promise 报告错误码 401（API 8 及之前为 -1，且不调用回调）。浏览器会抛出异常。',
    },
    members: ['WebSocket.connect', 'WebSocket.send', 'WebSocket.close'],
    evidence: [context31, context50],
  },
  {
    id: 'ohos.plain-object-error',
    text: {
      en: 'The promise rejects with a plain object of `code` and `message`. The declarations name an Error, but the object has no stack, and `instanceof Error` is false.',
      zh: 'Promise 以只含 `code` 和 `message` 的普通对象拒绝。声明中的类型是 Error，但该对象没有 stack，`instanceof Error` 为 false。',
    },
    members: ['WebSocket.connect', 'WebSocket.send', 'WebSocket.close'],
    evidence: [document, utils50],
  },
] as const satisfies readonly PortabilityNote[]
