import type { ScenarioDescription } from '../../contract.ts'
import { triggerParameters } from './trigger.ts'

export const drop: ScenarioDescription = {
  id: 'drop',
  title: { en: 'Drop', zh: '断线' },
  summary: {
    en: 'Cuts the connection after the first message, with no closing handshake; with ?when=open right after connecting, with ?after=200 that much later.',
    zh: '收到第一条消息后直接断开，没有关闭握手；加上 ?when=open 则一连接就断开，加上 ?after=200 则再等 200 毫秒。',
  },
  parameters: triggerParameters,
}
