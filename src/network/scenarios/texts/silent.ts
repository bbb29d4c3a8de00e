import type { ScenarioDescription } from '../../contract.ts'

export const silent: ScenarioDescription = {
  id: 'silent',
  title: { en: 'Silent', zh: '沉默' },
  summary: {
    en: 'Accepts the connection and sends no messages.',
    zh: '接受连接，不发送任何消息。',
  },
}
