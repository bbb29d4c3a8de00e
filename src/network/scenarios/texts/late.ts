import type { ScenarioDescription } from '../../contract.ts'

export const late: ScenarioDescription = {
  id: 'late',
  title: { en: 'Late', zh: '迟缓' },
  summary: {
    en: 'Echoes with delays in milliseconds: ?handshake=300 for the handshake, ?answer=300 for each message, ?close=300 for the answer to the Close frame of the client.',
    zh: '延迟发回消息，单位为毫秒：握手 ?handshake=300，每条消息 ?answer=300，应答客户端的关闭帧 ?close=300。',
  },
  parameters: [
    {
      name: 'handshake',
      text: {
        en: 'Milliseconds before the answer to the handshake; 300 by default.',
        zh: '应答握手前的毫秒数，默认为 300。',
      },
    },
    {
      name: 'answer',
      text: {
        en: 'Milliseconds before a message is sent back; 300 by default.',
        zh: '发回消息前的毫秒数，默认为 300。',
      },
    },
    {
      name: 'close',
      text: {
        en: 'Milliseconds before the answer to the Close frame of the client; 300 by default.',
        zh: '应答客户端关闭帧前的毫秒数，默认为 300。',
      },
    },
  ],
}
