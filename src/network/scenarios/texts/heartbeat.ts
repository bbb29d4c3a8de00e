import type { ScenarioDescription } from '../../contract.ts'

export const heartbeat: ScenarioDescription = {
  id: 'heartbeat',
  title: { en: 'Heartbeat', zh: '心跳' },
  summary: {
    en: 'Sends “ping” at every interval and expects “pong”. If too many pings have no answer, closes with 4408. Answers a “ping” of the client with “pong”.',
    zh: '按间隔发送“ping”，等待“pong”。未应答的 ping 过多时，以 4408 关闭。客户端发送“ping”时，应答“pong”。',
  },
  parameters: [
    {
      name: 'interval',
      text: {
        en: 'Milliseconds between two pings; 1000 by default.',
        zh: '两次 ping 之间的毫秒数，默认为 1000。',
      },
    },
    {
      name: 'missed',
      text: {
        en: 'Number of unanswered pings after which the server closes; 3 by default.',
        zh: '未应答的 ping 达到该数量时，服务器关闭连接，默认为 3。',
      },
    },
    {
      name: 'code',
      text: { en: 'Close code; 4408 by default.', zh: '关闭码，默认为 4408。' },
    },
    {
      name: 'reason',
      text: {
        en: 'Close reason; “no heartbeat” by default.',
        zh: '关闭原因，默认为“no heartbeat”。',
      },
    },
  ],
}
