import { familyFootguns } from '../../shared/quick-app/facts/footguns.ts'
import type { Footgun } from '../../facts-contract.ts'
import { family } from '../family.ts'
import { document, quickApp } from '../notes/sources.ts'

export const footguns: readonly Footgun[] = [
  ...familyFootguns(family),
  {
    id: 'one-handler',
    concept: 'listeners',
    text: {
      en: 'Each event is one property in lower case: `onopen`, not `onOpen`. The last assignment applies.',
      zh: '每个事件是一个属性，全部小写：是 `onopen` 而不是 `onOpen`。以最后一次赋值为准。',
    },
    bites: 'coming',
    example: 'from-blueos',
    notes: ['quickapp.camel-case-handler'],
    evidence: [document, quickApp('WebSocket.java')],
  },
  {
    id: 'create-returns-text',
    concept: 'connecting',
    text: {
      en: '`create()` does not throw for a URL that cannot be used: it returns a text. `ws.send` is then no function.',
      zh: 'URL 无法使用时，`create()` 不抛出异常，而是返回一段文本，此时 `ws.send` 不是函数。',
    },
    bites: 'both',
    example: 'bad-url',
    notes: ['quickapp.cannot-connect'],
    evidence: [quickApp('WebSocketFactory.java')],
  },
  {
    id: 'complete-after-exception',
    concept: 'callbacks',
    text: {
      en: 'An exception in `success` or `fail` skips `complete` of the same call.',
      zh: '`success` 或 `fail` 抛出异常时，同一次调用的 `complete` 不再触发。',
    },
    bites: 'both',
    example: 'send-text',
    notes: [],
    evidence: [quickApp('infras/platform/module/misc.js')],
  },
]
