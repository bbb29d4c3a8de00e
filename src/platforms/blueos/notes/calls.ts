import type { PortabilityNote } from '../../contract.ts'
import { browser, chosen, page, quickApp, rules } from './sources.ts'

/** Notes on `send` and `close`. */
export const callNotes = [
  {
    id: 'blueos.send-not-open',
    text: {
      en: 'create() returns before the connection is open, so send() has to wait for onOpen. Here it ends in fail with code 200; a browser throws while connecting and drops the message after closing.',
      zh: 'create() 返回时连接尚未打开，应等到 onOpen 再调用 send()。此处以错误码 200 触发 fail；浏览器在连接中会抛出异常，关闭后则直接丢弃消息。',
    },
    members: ['WebSocket.send'],
    evidence: [quickApp('SocketTask.java'), browser],
  },
  {
    id: 'blueos.empty-message',
    text: {
      en: 'The quick-app engine refuses an empty message with code 200. A browser sends it.',
      zh: '快应用引擎拒绝发送空消息，错误码为 200；浏览器则会照常发送。',
    },
    members: ['SendOptions.data'],
    evidence: [quickApp('SocketTask.java'), browser],
  },
  {
    id: 'blueos.typed-array',
    text: {
      en: 'Only text and ArrayBuffer are documented. Typed arrays are known to work in the quick-app engine from platform version 1080 on; pass their buffer to be safe.',
      zh: '文档只列出 String 和 ArrayBuffer。快应用引擎自平台版本 1080 起才支持 TypedArray，稳妥起见请传入其 buffer。',
    },
    members: ['SendOptions.data'],
    evidence: [page, quickApp('WebSocket.java')],
  },
  {
    id: 'blueos.data-converted',
    text: {
      en: 'A value of type {type} was turned into text: objects become JSON, as in the quick-app engine. A browser would send "[object Object]".',
      zh: '类型为 {type} 的值已转换为文本：对象转为 JSON，与快应用引擎一致。浏览器则会发送“[object Object]”。',
    },
    members: ['SendOptions.data'],
    evidence: [quickApp('WebSocket.java'), browser],
  },
  {
    id: 'blueos.close-not-open',
    text: {
      en: 'Only an open connection can be closed: the call fails with code 200, and a connection still being made goes on to open. A browser would give it up.',
      zh: '只有已打开的连接才能关闭：此次调用以错误码 200 失败，仍在建立的连接会继续直至打开。浏览器则会放弃该连接。',
    },
    members: ['WebSocket.close'],
    evidence: [quickApp('SocketTask.java'), browser],
  },
  {
    id: 'blueos.close-code',
    text: {
      en: 'A browser may close only with 1000 or 3000 to 4999, so {code} ends in fail. The HTTP client of the quick-app engine takes more of the codes from 1001 to 1014.',
      zh: '浏览器只能以 1000 或 3000～4999 关闭，因此关闭码 {code} 触发 fail。快应用引擎所用的 HTTP 客户端还接受 1001～1014 中的部分关闭码。',
    },
    members: ['CloseOptions.code'],
    evidence: [browser, quickApp('SocketTask.java'), chosen],
  },
  {
    id: 'blueos.close-reason',
    text: {
      en: 'A close frame has room for a reason of 123 bytes of UTF-8, about 41 Chinese characters; a longer one ends in fail.',
      zh: '关闭帧中的 reason 最多 123 字节（UTF-8），约 41 个汉字；超出则触发 fail。',
    },
    members: ['CloseOptions.reason'],
    evidence: [{ kind: 'document', source: 'RFC 6455, 5.5.1' }, chosen],
  },
  {
    id: 'blueos.released',
    text: {
      en: 'After a close() that succeeded the connection is released: further calls end in fail with code 203. onClose still comes.',
      zh: 'close() 成功后实例即被释放，之后的调用以错误码 203 触发 fail，但 onClose 仍会触发。',
    },
    members: ['WebSocket.send', 'WebSocket.close'],
    evidence: [quickApp('WebSocket.java')],
  },
  {
    id: 'blueos.promise-result',
    text: {
      en: 'The call failed and has no callbacks, so the promise that it returned rejects. The page does not mention promises; the quick-app engine returns one when success, fail and complete are all missing.',
      zh: '此次调用失败且没有回调函数，因此返回的 Promise 会被拒绝。文档没有提到 Promise；快应用引擎在 success、fail、complete 都缺省时返回 Promise。',
    },
    members: ['WebSocket.send', 'WebSocket.close', 'SendOptions.fail', 'CloseOptions.fail'],
    evidence: [quickApp('infras/platform/module/misc.js'), rules],
  },
] as const satisfies readonly PortabilityNote[]
