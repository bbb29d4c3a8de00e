import type { ScenarioDescription } from '../../contract.ts'

export const broadcast: ScenarioDescription = {
  id: 'broadcast',
  title: { en: 'Broadcast', zh: '广播' },
  summary: {
    en: 'Sends every message, text or binary, to all clients of the same ?channel=…, the sender among them; with ?self=0 to the others only.',
    zh: '把每条消息（文本或二进制）发给同一 ?channel=… 的所有客户端，包括发送者；加上 ?self=0 则只发给其他客户端。',
  },
  parameters: [
    {
      name: 'channel',
      text: {
        en: 'Clients of one channel hear each other; “main” by default.',
        zh: '同一频道的客户端能互相收到消息，默认为 main。',
      },
    },
    {
      name: 'self',
      text: {
        en: '0 leaves out the sender of a message.',
        zh: '设为 0 时，消息不发回给发送者。',
      },
    },
  ],
}
