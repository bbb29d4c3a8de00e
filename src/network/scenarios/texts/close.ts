import type { ScenarioDescription } from '../../contract.ts'
import { triggerParameters } from './trigger.ts'

export const close: ScenarioDescription = {
  id: 'close',
  title: { en: 'Close with a code', zh: '以关闭码关闭' },
  summary: {
    en: 'Closes after the first message with the code and the reason of the URL, ?code=4000&reason=…. With ?when=open, closes right after connecting. With ?after=200, waits 200 milliseconds.',
    zh: '收到第一条消息后关闭，关闭码和原因取自 URL 的 ?code=4000&reason=…；设置 ?when=open 时，连接后立即关闭。设置 ?after=200 时，等待 200 毫秒。',
  },
  parameters: [
    {
      name: 'code',
      text: {
        en: 'Close code; 4000 by default. 1005 closes without a code, 1006 drops the connection.',
        zh: '关闭码，默认为 4000。1005 表示关闭时不带关闭码，1006 表示直接断开连接。',
      },
    },
    {
      name: 'reason',
      text: {
        en: 'Close reason, truncated to 123 bytes of UTF-8.',
        zh: '关闭原因，UTF-8 编码超过 123 字节时截断。',
      },
    },
    ...triggerParameters,
  ],
}
