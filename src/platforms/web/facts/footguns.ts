import { browsers, ohosSource, quickApp, standard } from '../notes/sources.ts'
import type { Footgun } from '../../facts-contract.ts'

export const footguns: readonly Footgun[] = [
  {
    id: 'binary-is-a-blob',
    concept: 'receiving',
    text: {
      en: 'Binary messages are Blobs unless you say otherwise, while the other platforms give an `ArrayBuffer`. Set `binaryType` to `arraybuffer` first of all.',
      zh: '二进制消息默认是 Blob，其他平台则是 `ArrayBuffer`。请先把 `binaryType` 设为 `arraybuffer`。',
    },
    bites: 'both',
    example: 'binary',
    notes: ['web.binary-blob'],
    evidence: [standard, browsers],
  },
  {
    id: 'send-before-open-throws',
    concept: 'sending',
    text: {
      en: 'Sending too early throws at the call, and nothing is kept for later. Elsewhere the same call fails by callback or is queued.',
      zh: '过早发送会在调用处抛出异常，数据也不会留到之后再发。在其他平台，同样的调用通过回调报告失败，或被放入队列。',
    },
    bites: 'both',
    example: 'ready-state',
    notes: ['web.send-while-connecting'],
    evidence: [standard, browsers],
  },
  {
    id: 'many-listeners',
    concept: 'listeners',
    text: {
      en: '`addEventListener` keeps every listener. Elsewhere an event has one, and the second takes the place of the first.',
      zh: '`addEventListener` 会保留每一个监听器。其他平台每个事件只有一个，第二个会取代第一个。',
    },
    bites: 'leaving',
    example: 'listeners',
    notes: ['web.many-listeners'],
    evidence: [standard],
  },
  {
    id: 'close-codes',
    concept: 'closing',
    text: {
      en: 'Of all close codes only 1000 and 3000 to 4999 may be sent; any other throws. Only 1000 means the same on every platform.',
      zh: '只能发送 1000 和 3000～4999 的关闭码，其余抛出异常。在所有平台上含义一致的只有 1000。',
    },
    bites: 'both',
    example: 'close-code',
    notes: ['web.close-code-illegal', 'web.close-code-private'],
    evidence: [standard, browsers, ohosSource],
  },
  {
    id: 'error-then-close',
    concept: 'errors',
    text: {
      en: 'A failed connection fires `error` and then `close` with 1006; a lost connection fires `close` only. Reconnect in `close` only.',
      zh: '连接失败会通知两次：先 `error`，后 1006 的 `close`；中断只有 `close`。请只在 `close` 中重新连接。',
    },
    bites: 'both',
    example: 'refused',
    notes: ['web.error-says-nothing'],
    evidence: [standard, browsers, quickApp],
  },
  {
    id: 'nothing-after-close',
    concept: 'receiving',
    text: {
      en: 'Once `close` has been called no message arrives any more, whatever is still on its way. Elsewhere what is queued may come. Close after the last answer.',
      zh: '调用 `close` 之后不再收到任何消息，哪怕消息还在路上。其他平台可能仍会投递已排队的消息。请在收到最后一条回复之后再关闭。',
    },
    bites: 'coming',
    example: 'after-close',
    notes: ['web.no-message-after-close'],
    evidence: [standard, browsers],
  },
]
