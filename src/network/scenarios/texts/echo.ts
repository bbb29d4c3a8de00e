import type { ScenarioDescription } from '../../contract.ts'

export const echo: ScenarioDescription = {
  id: 'echo',
  title: { en: 'Echo', zh: '回显' },
  summary: {
    en: 'Sends every message back as it came, text and binary.',
    zh: '收到什么就原样发回什么，文本和二进制都一样。',
  },
}
