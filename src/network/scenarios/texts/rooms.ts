import type { ScenarioDescription } from '../../contract.ts'

export const rooms: ScenarioDescription = {
  id: 'rooms',
  title: { en: 'Chat rooms', zh: '聊天室' },
  summary: {
    en: 'A chat in JSON: {"type":"join","room":"lobby","name":"You"}, {"type":"say","text":"…"}, {"type":"leave"}. All members of a room hear what is said and who comes and goes; Ada and Lin join each room and answer.',
    zh: '用 JSON 聊天：{"type":"join","room":"lobby","name":"You"}、{"type":"say","text":"…"}、{"type":"leave"}。房间里的人都能收到发言和进出通知；Ada 和 Lin 会加入每个房间并回应。',
  },
  parameters: [
    {
      name: 'room',
      text: {
        en: 'Room to join right after connecting; none by default.',
        zh: '一连接就加入的房间，默认不加入。',
      },
    },
    {
      name: 'name',
      text: { en: 'Name to join it by; “Guest” by default.', zh: '加入时用的名字，默认为 Guest。' },
    },
    {
      name: 'companions',
      text: {
        en: 'How many of Ada and Lin come along, 0 to 2; 2 by default.',
        zh: 'Ada 和 Lin 来几位，0 到 2，默认为 2。',
      },
    },
    {
      name: 'pace',
      text: {
        en: 'Milliseconds that they take for each thing they do; 30 by default.',
        zh: '他们每个动作间隔的毫秒数，默认为 30。',
      },
    },
  ],
}
