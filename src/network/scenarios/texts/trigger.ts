import type { ScenarioParameter } from '../../contract.ts'

/** Parameters for the moment of a scenario's single action. */
export const triggerParameters: readonly ScenarioParameter[] = [
  {
    name: 'when',
    text: {
      en: '“message” by default: after the first message. “open”: right after connecting.',
      zh: '默认为 message：收到第一条消息之后。open：连接之后立即。',
    },
  },
  {
    name: 'after',
    text: {
      en: 'Milliseconds to wait before the action; 0 by default.',
      zh: '执行前等待的毫秒数，默认为 0。',
    },
  },
]
