import type { ScenarioDescription } from '../../contract.ts'

export const heartbeat: ScenarioDescription = {
  id: 'heartbeat',
  title: { en: 'Heartbeat', zh: '心跳' },
  summary: {
    en: 'Sends “ping” at every interval and expects “pong”; closes with 4408 when too many pings have no answer. Answers a “ping” of the client’s with “pong”.',
    zh: '按间隔发送“ping”，等待“pong”；没有应答的 ping 太多时以 4408 关闭。客户端发来“ping”时回答“pong”。',
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
        en: 'Unanswered pings after which the server closes instead of sending another; 3 by default.',
        zh: '有这么多 ping 没有应答时，服务器不再发送，而是关闭连接；默认为 3。',
      },
    },
    {
      name: 'code',
      text: { en: 'Close code; 4408 by default.', zh: '关闭码，默认为 4408。' },
    },
    {
      name: 'reason',
      text: {
        en: 'Reason; “no heartbeat” by default.',
        zh: '关闭原因，默认为“no heartbeat”。',
      },
    },
  ],
}
