import type { ScenarioDescription } from '../../contract.ts'

export const echo: ScenarioDescription = {
  id: 'echo',
  title: { en: 'Echo', zh: '回显' },
  summary: {
    en: 'Sends every message back unchanged, text and binary.',
    zh: '原样发回每条消息，包括文本和二进制。',
  },
}
