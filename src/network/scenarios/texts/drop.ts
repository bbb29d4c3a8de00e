import type { ScenarioDescription } from '../../contract.ts'
import { triggerParameters } from './trigger.ts'

export const drop: ScenarioDescription = {
  id: 'drop',
  title: { en: 'Drop', zh: '断线' },
  summary: {
    en: 'Drops the connection after the first message, without a closing handshake. With ?when=open, drops the connection right after connecting. With ?after=200, waits 200 milliseconds.',
    zh: '收到第一条消息后直接断开连接，没有关闭握手。设置 ?when=open 时，连接后立即断开。设置 ?after=200 时，等待 200 毫秒。',
  },
  parameters: triggerParameters,
}
