import type { ScenarioParameter } from '../../contract.ts'

/** What the URL can tell the chat. */
export const parameters: readonly ScenarioParameter[] = [
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
]
