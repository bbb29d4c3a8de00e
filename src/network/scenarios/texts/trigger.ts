import type { ScenarioParameter } from '../../contract.ts'

/** Parameters for the moment of a scenario's single action. */
export const triggerParameters: readonly ScenarioParameter[] = [
  {
    name: 'when',
    text: {
      en: '“message”, the default, waits for the first message; “open” does it right after connecting.',
      zh: '默认为 message，等到第一条消息；open 表示一连接就进行。',
    },
  },
  {
    name: 'after',
    text: {
      en: 'Milliseconds to wait from then on; 0 by default.',
      zh: '此后再等待的毫秒数，默认为 0。',
    },
  },
]
