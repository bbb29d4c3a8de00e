import { page, quickApp } from '../notes/sources.ts'
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
      en: '`create()` returns at once with a connection that is not open: `send()` right after it fails.',
      zh: '`create()` 立即返回尚未打开的连接：紧接着调用 `send()` 会失败。',
    },
    bites: 'coming',
    example: 'too-early',
    notes: ['blueos.send-not-open'],
    evidence: [page, engine],
  },
  {
    id: 'late-open-is-told',
    concept: 'open',
    text: {
      en: 'A handler assigned to `onOpen` after the connection has opened is still called. Nowhere else is it.',
      zh: '连接打开之后才赋给 `onOpen` 的回调仍会被调用，其他平台都不会。',
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
      en: 'Each event is one property, written with a capital: `onOpen`, not `onopen`. The last assignment counts.',
      zh: '每个事件是一个属性，注意大写：是 `onOpen` 而不是 `onopen`。以最后一次赋值为准。',
    },
    bites: 'coming',
    example: 'on-open',
    notes: ['blueos.lower-case-handler'],
    evidence: [page, quickApp('WebSocket.java')],
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
      en: 'A connection that cannot be made calls `onError` and then `onClose` with 1006. Reconnect in one of them, not in both.',
      zh: '连接失败时先触发 `onError`，再触发 1006 的 `onClose`。请只在其中一处重新连接。',
    },
    bites: 'coming',
    except: ['web', 'taro'],
    example: 'on-error',
    notes: ['blueos.failure-text'],
    evidence: [page, engine],
  },
]
