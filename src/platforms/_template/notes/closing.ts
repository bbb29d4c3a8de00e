import type { PortabilityNote } from '../../contract.ts'
import { document } from './sources.ts'

export const closingNotes = [
  {
    id: 'template.close-code',
    text: {
      en: '`close` reports the code alone. Other platforms report the reason as well.',
      zh: '`close` 只报告关闭码。其他平台还会报告原因。',
    },
    members: ['ConnectOption.close'],
    evidence: [document],
  },
] as const satisfies readonly PortabilityNote[]
