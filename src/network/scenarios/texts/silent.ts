import type { ScenarioDescription } from '../../contract.ts'

export const silent: ScenarioDescription = {
  id: 'silent',
  title: { en: 'Silent', zh: '沉默' },
  summary: {
    en: 'Accepts the connection and never says a word.',
    zh: '接受连接，但从不发送任何消息。',
  },
}
