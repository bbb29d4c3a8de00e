import type { ScenarioDescription } from '../../contract.ts'

export const rooms: ScenarioDescription = {
  id: 'rooms',
  title: { en: 'Chat rooms', zh: '聊天室' },
  summary: {
    en: 'A chat in JSON: {"type":"join","room":"lobby","name":"You"}, {"type":"say","text":"…"}, {"type":"leave"}. All members of a room receive the messages and the names of members who join and leave. Ada and Lin join each room and answer.',
    zh: '用 JSON 聊天：{"type":"join","room":"lobby","name":"You"}、{"type":"say","text":"…"}、{"type":"leave"}。房间的成员都会收到消息和进出通知。Ada 和 Lin 会加入每个房间并应答。',
  },
  parameters: [
    {
      name: 'room',
      text: {
        en: 'Room to join after connecting; none by default.',
        zh: '连接后加入的房间，默认不加入。',
      },
    },
    {
      name: 'name',
      text: { en: 'Name in the room; “Guest” by default.', zh: '在房间中的名字，默认为 Guest。' },
    },
    {
      name: 'companions',
      text: {
        en: 'Number of companions in each room, 0 to 2; 2 by default.',
        zh: '每个房间的同伴人数，0 到 2，默认为 2。',
      },
    },
    {
      name: 'pace',
      text: {
        en: 'Milliseconds before each action of the companions; 30 by default.',
        zh: '同伴每个动作前的毫秒数，默认为 30。',
      },
    },
  ],
}
