import type { ScenarioDescription } from '../../contract.ts'

export const greeter: ScenarioDescription = {
  id: 'greeter',
  title: { en: 'Greeter', zh: '问候' },
  summary: {
    en: 'Says “welcome” on connection, sends every message back and then says “bye”.',
    zh: '连接后先发“welcome”，之后原样发回每条消息，再发“bye”。',
  },
}
