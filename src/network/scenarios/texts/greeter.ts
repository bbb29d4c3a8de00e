import type { ScenarioDescription } from '../../contract.ts'

export const greeter: ScenarioDescription = {
  id: 'greeter',
  title: { en: 'Greeter', zh: '问候' },
  summary: {
    en: 'Sends “welcome” on connection, then sends every message back, followed by “bye”.',
    zh: '连接后发送“welcome”，之后原样发回每条消息，再发送“bye”。',
  },
}
