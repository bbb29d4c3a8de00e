import { browsers, ohosSource, quickApp, document } from '../notes/sources.ts'
import type { Footgun } from '../../facts-contract.ts'

export const footguns: readonly Footgun[] = [
  {
    id: 'binary-is-a-blob',
    concept: 'receiving',
    text: {
      en: 'Binary messages are Blobs by default; the other platforms deliver an `ArrayBuffer`. Set `binaryType` to `arraybuffer` right after construction.',
      zh: '二进制消息默认是 Blob，其他平台则是 `ArrayBuffer`。请在构造之后立即把 `binaryType` 设为 `arraybuffer`。',
    },
    bites: 'both',
    example: 'binary',
    notes: ['web.binary-blob'],
    evidence: [document, browsers],
  },
  {
    id: 'send-before-open-throws',
    concept: 'sending',
    text: {
      en: 'Sending before the connection is open throws, and the data are not queued. On other platforms the call fails by callback or queues the data.',
      zh: '连接打开前发送会抛出异常，数据不会进入队列。在其他平台，同样的调用通过回调报告失败，或将数据放入队列。',
    },
    bites: 'both',
    example: 'ready-state',
    notes: ['web.send-while-connecting'],
    evidence: [document, browsers],
  },
  {
    id: 'many-listeners',
    concept: 'listeners',
    text: {
      en: '`addEventListener` keeps every listener. On other platforms an event has one listener, and a second listener replaces the first.',
      zh: '`addEventListener` 会保留每一个监听器。其他平台每个事件只有一个监听器，第二个会替换第一个。',
    },
    bites: 'leaving',
    example: 'listeners',
    notes: ['web.many-listeners'],
    evidence: [document],
  },
  {
    id: 'close-codes',
    concept: 'closing',
    text: {
      en: '`close()` accepts only the codes 1000 and 3000 to 4999; other codes throw. Only 1000 has the same meaning on every platform.',
      zh: '`close()` 只接受关闭码 1000 和 3000～4999，其他关闭码会抛出异常。只有 1000 在各平台上含义一致。',
    },
    bites: 'both',
    example: 'close-code',
    notes: ['web.close-code-illegal', 'web.close-code-private'],
    evidence: [document, browsers, ohosSource],
  },
  {
    id: 'error-then-close',
    concept: 'errors',
    text: {
      en: 'A failed connection fires `error` and then `close` with 1006; a lost connection fires `close` only. Reconnect in `close` only.',
      zh: '连接失败时，先触发 `error`，再触发 `close`，code 为 1006；连接中断时只触发 `close`。请只在 `close` 中重新连接。',
    },
    bites: 'both',
    example: 'refused',
    notes: ['web.error-says-nothing'],
    evidence: [document, browsers, quickApp],
  },
  {
    id: 'nothing-after-close',
    concept: 'receiving',
    text: {
      en: 'After `close()` no message arrives, even if it is on its way. On other platforms queued messages may still arrive. Close after the last answer.',
      zh: '调用 `close()` 之后不再收到任何消息，包括传输中的消息。其他平台可能仍会送达队列中的消息。请在收到最后一条应答之后再关闭。',
    },
    bites: 'coming',
    example: 'after-close',
    notes: ['web.no-message-after-close'],
    evidence: [document, browsers],
  },
]
