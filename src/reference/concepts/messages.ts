import type { ConceptProse } from './contract.ts'

/** From the program to the server. */
export const sending: ConceptProse = {
  title: { en: 'Sending text and binary', zh: '发送文本与二进制' },
  summary: {
    en: 'Handing a message to the connection. That it was taken does not mean that it has arrived.',
    zh: '把消息交给连接。消息被接受并不代表已经送达。',
  },
  baseline: [
    {
      en: '`send()` takes a string, an `ArrayBuffer`, a view of one or a `Blob`; anything else becomes text first, so an object is sent as `[object Object]`. The data are taken as they are at the call. Nothing is returned: `bufferedAmount` tells how many bytes still wait.',
      zh: '`send()` 接受字符串、`ArrayBuffer`、其视图或 `Blob`；其他值会先转为文本，因此对象会以 `[object Object]` 发出。数据以调用时的内容为准。没有返回值，`bufferedAmount` 表示还有多少字节等待发送。',
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
  summary: {
    en: 'How a message reaches the program, and what text and binary data arrive as.',
    zh: '消息如何到达程序，文本和二进制数据各以什么形式出现。',
  },
  baseline: [
    {
      en: 'Each message is one event `message` with the content in `data`: text is a string, binary a `Blob`, or an `ArrayBuffer` if `binaryType` says so. Messages come in order and whole.',
      zh: '每条消息对应一个 `message` 事件，内容在 `data` 中：文本为字符串，二进制为 `Blob`，若 `binaryType` 另有设置则为 `ArrayBuffer`。消息按顺序到达，并且完整。',
    },
    {
      en: 'After `close()` no message arrives any more, not even one that was on its way.',
      zh: '调用 `close()` 之后不再收到任何消息，包括已在途中的消息。',
    },
  ],
}

/** The end, wanted. */
export const closing: ConceptProse = {
  title: { en: 'Closing, codes and reasons', zh: '关闭、关闭码与原因' },
  summary: {
    en: 'Ending a connection in good order, and learning how it ended.',
    zh: '有序地结束连接，并得知它是如何结束的。',
  },
  baseline: [
    {
      en: '`close()` may be given 1000 or a code from 3000 to 4999, else it throws an `InvalidAccessError`, and a reason of at most 123 bytes of UTF-8, else a `SyntaxError`. Without a code none is sent. What was sent before still goes out.',
      zh: '`close()` 可以带 1000 或 3000～4999 的关闭码，否则抛出 `InvalidAccessError`；原因最多 123 个 UTF-8 字节，超出则抛出 `SyntaxError`。不给关闭码就不发送。此前发送的数据仍会发出。',
    },
    {
      en: 'The event `close` comes once, however the connection ended. It has the peer’s `code` and `reason`: 1005 when the peer gave none, 1006 when the connection was lost or never made. `wasClean` tells whether both sides took leave.',
      zh: '无论连接如何结束，`close` 事件只触发一次，带有对端的 `code` 和 `reason`：对端没有给出时为 1005，连接中断或从未建立时为 1006。`wasClean` 表示双方是否完成了关闭握手。',
    },
  ],
}

/** Unwanted ends of a connection, and failing calls. */
export const errors: ConceptProse = {
  title: { en: 'Errors', zh: '错误' },
  summary: {
    en: 'Exceptions, error events, and the details of the cause that a program gets.',
    zh: '哪些情况抛出异常，哪些通过事件通知，以及程序能了解到多少原因。',
  },
  baseline: [
    {
      en: 'Wrong arguments throw at the call. A connection that cannot be made brings the event `error`, which says nothing about the cause, and then `close` with 1006. One that breaks after it was open brings `close` with 1006 alone.',
      zh: '参数错误在调用时抛出异常。连接无法建立时先触发 `error`（不说明原因），再触发 1006 的 `close`。打开之后中断的连接只触发 1006 的 `close`。',
    },
  ],
}

/** How calls report. */
export const callbacks: ConceptProse = {
  title: { en: 'Callbacks, promises and their order', zh: '回调、Promise 与先后顺序' },
  summary: {
    en: 'How, when and in which order a call reports its result.',
    zh: '一次调用如何、何时、以何种顺序告知结果。',
  },
  baseline: [
    {
      en: 'The standard has neither callbacks nor promises: a call throws or returns nothing, and everything else is an event in a later task. On success that is `open`, then each `message`, then `close`; on refusal `error`, then `close`; on a break `close` alone.',
      zh: '标准中既没有回调也没有 Promise：调用要么抛出异常，要么没有返回值，其余一切都是之后任务中的事件。成功时依次为 `open`、各条 `message`、`close`；被拒绝时为 `error`、`close`；中断时只有 `close`。',
    },
  ],
}

/** Receivers of events, and the duration of a subscription. */
export const listeners: ConceptProse = {
  title: { en: 'Listeners and unsubscribing', zh: '监听与取消监听' },
  summary: {
    en: 'How many listeners an event has, whether a second listener replaces the first, and how to remove a listener.',
    zh: '一个事件能有几个监听器，添加第二个时第一个会怎样，以及如何取消。',
  },
  baseline: [
    {
      en: '`addEventListener()` adds as many as one likes, called in the order in which they were added; `removeEventListener()` takes the same one away. The property `onmessage` and its siblings hold one listener each, in place of the one before; `null` clears it. Within a listener `this` is the WebSocket.',
      zh: '`addEventListener()` 可以添加任意多个监听器，按添加顺序调用；`removeEventListener()` 移除同一个监听器。`onmessage` 等属性各只有一个监听器，后设置的替换先前的，设为 `null` 即清除。监听器中的 `this` 是 WebSocket。',
    },
  ],
}
