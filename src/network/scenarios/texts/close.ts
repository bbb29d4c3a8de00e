import type { ScenarioDescription } from '../../contract.ts'
import { triggerParameters } from './trigger.ts'

export const close: ScenarioDescription = {
  id: 'close',
  title: { en: 'Close with a code', zh: '以关闭码关闭' },
  summary: {
    en: 'Closes after the first message with the code and reason of the URL, ?code=4000&reason=…; with ?when=open right after connecting, with ?after=200 that much later.',
    zh: '收到第一条消息后关闭，关闭码和原因取自 URL 的 ?code=4000&reason=…；加上 ?when=open 则一连接就关闭，加上 ?after=200 则再等 200 毫秒。',
  },
  parameters: [
    {
      name: 'code',
      text: {
        en: 'Close code, 4000 by default. 1005 closes without a status, 1006 cuts the connection.',
        zh: '关闭码，默认为 4000。1005 表示关闭帧中不带关闭码，1006 表示直接断开。',
      },
    },
    {
      name: 'reason',
      text: {
        en: 'Reason; what does not fit into 123 bytes of UTF-8 is cut.',
        zh: '关闭原因，UTF-8 编码超过 123 字节的部分会被截掉。',
      },
    },
    ...triggerParameters,
  ],
}
