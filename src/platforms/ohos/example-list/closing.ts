import type { Example } from '../../contract.ts'

/** `close`. */
export const closingExamples: readonly Example[] = [
  {
    id: 'close-callback',
    title: { en: 'Close, with a callback', zh: '关闭连接（callback）' },
    summary: {
      en: 'Closes without a code or reason. Without a connection, the call fails.',
      zh: '不带关闭码和原因关闭；没有连接时会失败。',
    },
    file: 'close-callback.ts',
    scenario: 'echo',
    members: ['WebSocket.close'],
    output: [
      'note: ohos.close-unconnected',
      'log: before connect: 2302999 Websocket Unknown Other Error',
      'log: close success: true',
      'log: on close: 1000 CLOSE_NORMAL',
    ],
  },
  {
    id: 'close-options',
    title: { en: 'Close with a code and a reason', zh: '带关闭码和原因关闭连接' },
    summary: {
      en: 'The event close reports the code and the reason of the close call.',
      zh: 'close 事件报告调用 close 时传入的关闭码和原因。',
    },
    file: 'close-options.ts',
    scenario: 'echo',
    members: ['WebSocket.close', 'WebSocketCloseOptions.code', 'WebSocketCloseOptions.reason'],
    output: ['log: close success', 'log: on close: 1000 nothing left to say'],
  },
  {
    id: 'close-promise',
    title: { en: 'Close, with a promise', zh: '关闭连接（Promise）' },
    summary: {
      en: 'Without a callback close returns a promise; closing twice rejects.',
      zh: '不传回调时，close 返回 Promise；重复关闭时，Promise 被拒绝。',
    },
    file: 'close-promise.ts',
    scenario: 'echo',
    members: ['WebSocket.close'],
    output: [
      'log: close success: true',
      'note: ohos.close-unconnected',
      'note: ohos.plain-object-error',
      'log: close again: {"code":2302999,"message":"Websocket Unknown Other Error"}',
      'log: on close: 1000 done',
    ],
  },
  {
    id: 'close-codes',
    title: { en: 'Close codes', zh: '关闭码' },
    summary: {
      en: 'Closes with several codes: 1000 to 1015 are reported, 1000 replaces other codes.',
      zh: '依次使用不同关闭码关闭：1000～1015 原样报告，其他关闭码替换为 1000。',
    },
    file: 'close-codes.ts',
    scenario: 'echo',
    members: ['WebSocketCloseOptions.code', "WebSocket.on('close')"],
    live: { wire: true },
    output: [
      'log: close with 1000',
      'log: on close: 1000 code 1000',
      'log: close with 1001',
      'log: on close: 1001 code 1001',
      'log: close with 1002',
      'log: on close: 1002 code 1002',
      'log: close with 1003',
      'log: on close: 1003 code 1003',
      'log: close with 4001',
      'note: ohos.close-code-replaced',
      'log: on close: 1000 code 4001',
    ],
  },
]
