import type { ScenarioDescription } from '../../contract.ts'

export const broadcast: ScenarioDescription = {
  id: 'broadcast',
  title: { en: 'Broadcast', zh: '广播' },
  summary: {
    en: 'Sends every message, text or binary, to all clients of the same ?channel=…, including the sender. With ?self=0, the sender does not get the message.',
    zh: '把每条消息（文本或二进制）发给同一 ?channel=… 的所有客户端，包括发送者；设置 ?self=0 时，不发给发送者。',
  },
  parameters: [
    {
      name: 'channel',
      text: {
        en: 'Clients of the same channel receive each other’s messages; “main” by default.',
        zh: '同一频道的客户端互相收到消息，默认为 main。',
      },
    },
    {
      name: 'self',
      text: {
        en: 'With 0, the sender of a message does not get the message.',
        zh: '设为 0 时，消息不发回给发送者。',
      },
    },
  ],
}
