import type { PortabilityNote } from '../../../contract.ts'
import { browsers, protocol } from '../../evidence.ts'
import { type Family, quickApp } from '../family.ts'

/** Returns the notes on `send` and `close` that the platforms of the family share. */
export const familyCallNotes = <Id extends string>({
  id,
  handlers: { open, close },
  rules,
}: Family<Id>) =>
  [
    {
      id: `${id}.send-not-open` as const,
      text: {
        en: `create() returns before the connection is open. Until ${open}, send() fails with code 200. A browser throws while connecting and drops the message after closing. Call send() in ${open}.`,
        zh: `create() 返回时连接尚未打开。在 ${open} 之前，send() 以错误码 200 失败。浏览器在连接期间抛出异常，关闭后则丢弃消息。请在 ${open} 中调用 send()。`,
      },
      members: ['WebSocket.send'],
      evidence: [quickApp('SocketTask.java'), browsers],
    },
    {
      id: `${id}.empty-message` as const,
      text: {
        en: 'The quick-app engine refuses an empty message with code 200. A browser sends an empty message.',
        zh: '快应用引擎以错误码 200 拒绝空消息。浏览器会发送空消息。',
      },
      members: ['SendOptions.data'],
      evidence: [quickApp('SocketTask.java'), browsers],
    },
    {
      id: `${id}.data-converted` as const,
      text: {
        en: 'A value of type {type} was converted to text: objects become JSON, as in the quick-app engine. A browser sends "[object Object]".',
        zh: '类型为 {type} 的值已转换为文本：对象转换为 JSON，与快应用引擎一致。浏览器会发送“[object Object]”。',
      },
      members: ['SendOptions.data'],
      evidence: [quickApp('WebSocket.java'), browsers],
    },
    {
      id: `${id}.close-not-open` as const,
      text: {
        en: `close() works on an open connection only: before, the call fails with code 200, and the connection still opens. A browser abandons the connection. Call close() in ${open}.`,
        zh: `close() 只能用于已打开的连接：在此之前，调用以错误码 200 失败，连接照常打开。浏览器会放弃该连接。请在 ${open} 中调用 close()。`,
      },
      members: ['WebSocket.close'],
      evidence: [quickApp('SocketTask.java'), browsers],
    },
    {
      id: `${id}.close-code` as const,
      text: {
        en: 'No Close frame may have the code {code}, so the call fails with code 200. The quick-app engine closes with 1000 to 1003, 1007 to 1014 and 3000 to 4999; a browser only with 1000 and 3000 to 4999.',
        zh: '关闭帧中不允许出现关闭码 {code}，因此调用以错误码 200 失败。快应用引擎可以用 1000～1003、1007～1014 和 3000～4999 关闭；浏览器只能用 1000 和 3000～4999。',
      },
      members: ['CloseOptions.code'],
      evidence: [browsers, quickApp('SocketTask.java'), protocol('7.4')],
    },
    {
      id: `${id}.close-reason` as const,
      text: {
        en: 'A Close frame holds a reason of at most 123 bytes of UTF-8, about 41 Chinese characters. A longer reason ends in fail with code 200.',
        zh: '关闭帧中的 reason 最多 123 字节（UTF-8），约 41 个汉字。超出长度的 reason 以错误码 200 触发 fail。',
      },
      members: ['CloseOptions.reason'],
      evidence: [protocol('5.5.1'), quickApp('SocketTask.java')],
    },
    {
      id: `${id}.released` as const,
      text: {
        en: `A successful close() releases the connection: later calls fail with code 203. ${close} still follows.`,
        zh: `close() 成功后，连接即被释放：之后的调用以错误码 203 失败，${close} 仍会触发。`,
      },
      members: ['WebSocket.send', 'WebSocket.close'],
      evidence: [quickApp('WebSocket.java')],
    },
    {
      id: `${id}.promise-result` as const,
      text: {
        en: 'If a call without callbacks fails, its promise rejects. The document does not mention promises; the quick-app engine returns a promise when success, fail and complete are all missing.',
        zh: '没有传入回调的调用失败时，返回的 Promise 会被拒绝。文档没有提到 Promise；success、fail、complete 都缺省时，快应用引擎返回 Promise。',
      },
      members: ['WebSocket.send', 'WebSocket.close', 'SendOptions.fail', 'CloseOptions.fail'],
      evidence: [quickApp('infras/platform/module/misc.js'), rules],
    },
  ] as const satisfies readonly PortabilityNote[]
