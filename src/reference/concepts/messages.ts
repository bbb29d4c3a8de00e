import type { ConceptProse } from './contract.ts'

/** From the program to the server. */
export const sending: ConceptProse = {
  title: { en: 'Sending text and binary', zh: '发送文本与二进制' },
  alsoCalled: ['send', 'send message', 'sendSocketMessage', '发送', '发送消息', '发送数据'],
  summary: {
    en: 'A program passes a message to the connection. A successful call does not mean that the message has arrived.',
    zh: '程序将消息交给连接。调用成功不代表消息已送达。',
  },
  baseline: [
    {
      en: '`send()` accepts a string, an `ArrayBuffer`, a view of an `ArrayBuffer` or a `Blob`. Any other value is converted to text, so an object is sent as `[object Object]`. The data are copied at the call. `send()` returns nothing; `bufferedAmount` is the number of queued bytes.',
      zh: '`send()` 接受字符串、`ArrayBuffer`、其视图或 `Blob`；其他值会转换为文本，因此对象以 `[object Object]` 发送。数据在调用时复制。`send()` 没有返回值，`bufferedAmount` 表示等待发送的字节数。',
    },
    {
      en: 'While connecting it throws an `InvalidStateError`. After closing has begun the data are silently dropped, and only `bufferedAmount` grows.',
      zh: '连接尚未打开时抛出 `InvalidStateError`。关闭开始之后，数据会被静默丢弃，只有 `bufferedAmount` 增大。',
    },
  ],
}

/** From the server to the program. */
export const receiving: ConceptProse = {
  title: { en: 'Receiving', zh: '接收消息' },
  alsoCalled: ['receive', 'onMessage', 'message event', '接收消息', '接收数据', '收消息'],
  summary: {
    en: 'The event of a message, and the types of text and binary data.',
    zh: '消息的事件，以及文本和二进制数据的类型。',
  },
  baseline: [
    {
      en: 'Each message is one `message` event with the content in `data`: text is a string; binary data is a `Blob`, or an `ArrayBuffer` if `binaryType` is `arraybuffer`. Messages arrive complete and in order.',
      zh: '每条消息对应一个 `message` 事件，内容在 `data` 中：文本为字符串，二进制为 `Blob`，`binaryType` 为 `arraybuffer` 时则为 `ArrayBuffer`。消息完整并按顺序到达。',
    },
    {
      en: 'After `close()` no message arrives, even if it is on its way.',
      zh: '调用 `close()` 之后不再收到任何消息，包括已在途中的消息。',
    },
  ],
}

/** The end, wanted. */
export const closing: ConceptProse = {
  title: { en: 'Closing, codes and reasons', zh: '关闭、关闭码与原因' },
  alsoCalled: [
    'close',
    'onClose',
    'disconnect',
    'close connection',
    '关闭连接',
    '断开连接',
    '主动断开',
  ],
  summary: {
    en: 'A program or a peer ends a connection, and an event reports the end.',
    zh: '程序或对端结束连接，事件报告结束的方式。',
  },
  baseline: [
    {
      en: '`close()` accepts 1000 or a code from 3000 to 4999; other codes throw an `InvalidAccessError`. The reason has at most 123 bytes of UTF-8; a longer reason throws a `SyntaxError`. Without a code, no code is sent. Data sent before are still delivered.',
      zh: '`close()` 接受关闭码 1000 或 3000～4999，其他关闭码会抛出 `InvalidAccessError`。原因最多 123 个 UTF-8 字节，超出则抛出 `SyntaxError`。未指定关闭码时不发送关闭码。此前发送的数据仍会送达。',
    },
    {
      en: 'The event `close` fires once. It has the `code` and the `reason` of the peer: 1005 if the peer sent no code, 1006 if the connection was lost or never opened. `wasClean` is true if the closing handshake was completed.',
      zh: '`close` 事件只触发一次，带有对端的 `code` 和 `reason`：对端没有发送关闭码时为 1005，连接中断或从未打开时为 1006。`wasClean` 表示双方是否完成了关闭握手。',
    },
  ],
}

/** Unwanted ends of a connection, and failing calls. */
export const errors: ConceptProse = {
  title: { en: 'Errors', zh: '错误' },
  alsoCalled: ['error', 'onError', 'error event', '错误', '报错'],
  summary: {
    en: 'Exceptions, error events, and the available details of the cause.',
    zh: '异常、错误事件，以及程序可获得的原因。',
  },
  baseline: [
    {
      en: 'Invalid arguments throw. If a connection fails, the event `error` fires without a cause, then `close` with 1006. If an open connection is lost, only `close` with 1006 fires.',
      zh: '参数无效时抛出异常。连接失败时，先触发 `error`（不含原因），再触发 `close`，code 为 1006。已打开的连接中断时，只触发 `close`，code 为 1006。',
    },
  ],
}

/** How calls report. */
export const callbacks: ConceptProse = {
  title: { en: 'Callbacks, promises and their order', zh: '回调、Promise 与先后顺序' },
  alsoCalled: [
    'callback',
    'promise',
    'async',
    'await',
    'AsyncCallback',
    'success fail complete',
    '回调',
    '异步',
  ],
  summary: {
    en: 'The form, the time and the order of the results of a call.',
    zh: '调用结果的形式、时机和顺序。',
  },
  baseline: [
    {
      en: 'The standard has no callbacks and no promises: a call throws or returns nothing, and events report all results in later tasks. On success: `open`, then each `message`, then `close`. On refusal: `error`, then `close`. If the connection is lost: `close` only.',
      zh: '标准中既没有回调也没有 Promise：调用抛出异常或没有返回值，其他结果都由之后任务中的事件报告。成功时依次为 `open`、各条 `message`、`close`；被拒绝时为 `error`、`close`；中断时只有 `close`。',
    },
  ],
}

/** Receivers of events, and the duration of a subscription. */
export const listeners: ConceptProse = {
  title: { en: 'Listeners and unsubscribing', zh: '监听与取消监听' },
  alsoCalled: [
    'addEventListener',
    'off',
    'unsubscribe',
    'remove listener',
    '监听器',
    '取消监听',
    '订阅',
    '移除监听',
  ],
  summary: {
    en: 'The number of listeners per event, the effect of a second listener, and the way to remove a listener.',
    zh: '每个事件的监听器数量、设置第二个监听器的结果，以及移除监听器的方法。',
  },
  baseline: [
    {
      en: '`addEventListener()` adds any number of listeners, called in the order of addition; `removeEventListener()` removes a listener. Each handler property, such as `onmessage`, has one listener: a new listener replaces the previous one, and `null` removes it. In a listener `this` is the WebSocket.',
      zh: '`addEventListener()` 可以添加任意多个监听器，按添加顺序调用；`removeEventListener()` 移除监听器。`onmessage` 等属性各只有一个监听器，后设置的替换先前的，设为 `null` 即移除。监听器中的 `this` 是 WebSocket。',
    },
  ],
}
