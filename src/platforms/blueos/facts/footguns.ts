import { document, quickApp } from '../notes/sources.ts'
import type { Footgun } from '../../facts-contract.ts'

const engine = quickApp('SocketTask.java')

export const footguns: readonly Footgun[] = [
  {
    id: 'close-before-open-fails',
    concept: 'closing',
    text: {
      en: '`close()` before `onOpen` fails, and the connection still opens. On other platforms the connection is abandoned.',
      zh: '在 `onOpen` 之前调用 `close()` 会失败，连接照常打开。其他平台则会放弃连接。',
    },
    bites: 'both',
    example: 'too-early',
    notes: ['blueos.close-not-open'],
    evidence: [engine],
  },
  {
    id: 'created-is-not-open',
    concept: 'open',
    text: {
      en: '`create()` returns before the connection is open: `send()` right after `create()` fails.',
      zh: '`create()` 在连接打开之前返回：紧接着调用 `send()` 会失败。',
    },
    bites: 'coming',
    example: 'too-early',
    notes: ['blueos.send-not-open'],
    evidence: [document, engine],
  },
  {
    id: 'late-open-is-told',
    concept: 'open',
    text: {
      en: 'A handler assigned to `onOpen` after the connection has opened is still called. On other platforms it is not.',
      zh: '连接打开之后才赋给 `onOpen` 的回调仍会触发，其他平台不会触发。',
    },
    bites: 'leaving',
    example: 'late-on-open',
    notes: ['blueos.late-open'],
    evidence: [quickApp('WebSocket.java')],
  },
  {
    id: 'one-handler',
    concept: 'listeners',
    text: {
      en: 'Each event is one property with an uppercase letter: `onOpen`, not `onopen`. The last assignment applies.',
      zh: '每个事件是一个属性，注意大写：是 `onOpen` 而不是 `onopen`。以最后一次赋值为准。',
    },
    bites: 'coming',
    example: 'on-open',
    notes: ['blueos.lower-case-handler'],
    evidence: [document, quickApp('WebSocket.java')],
  },
  {
    id: 'empty-message',
    concept: 'sending',
    text: {
      en: 'An empty message cannot be sent: the call fails with 200.',
      zh: '不能发送空消息：调用以 200 失败。',
    },
    bites: 'coming',
    example: 'errors',
    notes: ['blueos.empty-message'],
    evidence: [engine],
  },
  {
    id: 'error-then-close',
    concept: 'errors',
    text: {
      en: 'A failed connection calls `onError`, then `onClose` with 1006. Reconnect in one of the handlers only.',
      zh: '连接失败时，先触发 `onError`，再触发 `onClose`，code 为 1006。请只在其中一个回调中重新连接。',
    },
    bites: 'coming',
    habit: 'refusal-reported-twice',
    example: 'on-error',
    notes: ['blueos.failure-text'],
    evidence: [document, engine],
  },
]
