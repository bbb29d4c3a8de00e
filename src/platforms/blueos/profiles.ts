import type { Profile } from '../contract.ts'

/** The profile of the platform: BlueOS is closed source, so only the document can be followed. */
export const profiles: readonly Profile[] = [
  {
    id: 'documented',
    title: { en: 'As documented', zh: '按文档' },
    summary: {
      en: 'What the page promises; where it is silent, what the quick-app engine does.',
      zh: '以文档为准；文档未说明之处参照快应用引擎的行为。',
    },
  },
]
