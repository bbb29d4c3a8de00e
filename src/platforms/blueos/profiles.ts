import type { Profile } from '../contract.ts'

/** The profile of the platform: BlueOS is closed source, so only the document can be followed. */
export const profiles = [
  {
    id: 'documented',
    title: { en: 'As documented', zh: '按文档' },
    summary: {
      en: 'The behavior that the document describes. If the document does not describe a case, the behavior of the quick-app engine.',
      zh: '以文档为准。文档未说明时，采用快应用引擎的行为。',
    },
  },
] as const satisfies readonly Profile[]
