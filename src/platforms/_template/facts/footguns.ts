import type { Footgun } from '../../facts-contract.ts'
import { document } from '../notes/sources.ts'

/** Surprises when porting; a habit shared with other platforms is named in `facts-contract.ts`. */
export const footguns: readonly Footgun[] = [
  {
    id: 'options-only',
    concept: 'listeners',
    text: {
      en: 'Callbacks are options: no later call adds one.',
      zh: '回调只能写在选项中：之后无法再添加。',
    },
    bites: 'coming',
    habit: 'one-listener',
    example: 'round-trip',
    notes: [],
    evidence: [document],
  },
]
