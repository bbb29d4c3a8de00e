import { familyFootguns } from '../../shared/quick-app/facts/footguns.ts'
import { family } from '../family.ts'
import { document, quickApp } from '../notes/sources.ts'
import type { Footgun } from '../../facts-contract.ts'

export const footguns: readonly Footgun[] = [
  ...familyFootguns(family),
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
]
