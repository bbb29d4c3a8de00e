import type { ScenarioDescription } from '../../contract.ts'

export const late: ScenarioDescription = {
  id: 'late',
  title: { en: 'Late', zh: '迟缓' },
  summary: {
    en: 'Echoes, but takes its time: ?handshake=300 milliseconds for the handshake, ?answer=300 for each message, ?close=300 for the answer to the client’s closing.',
    zh: '原样发回消息，但每一步都很慢：握手 ?handshake=300 毫秒，每条消息 ?answer=300 毫秒，应答客户端的关闭 ?close=300 毫秒。',
  },
  parameters: [
    {
      name: 'handshake',
      text: {
        en: 'Milliseconds until the handshake is answered; 300 by default.',
        zh: '应答握手前的毫秒数，默认为 300。',
      },
    },
    {
      name: 'answer',
      text: {
        en: 'Milliseconds until a message comes back; 300 by default.',
        zh: '发回消息前的毫秒数，默认为 300。',
      },
    },
    {
      name: 'close',
      text: {
        en: 'Milliseconds until the client’s Close frame is answered; 300 by default.',
        zh: '应答客户端关闭帧前的毫秒数，默认为 300。',
      },
    },
  ],
}
