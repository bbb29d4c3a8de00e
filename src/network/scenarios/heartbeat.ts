import type { ServerScenario } from '../contract.ts'
import { cutReason, sendableOr } from './close-frame.ts'
import { query, queryNumber } from './query.ts'
import { repeat } from './repeat.ts'

const DEFAULT_INTERVAL = 1000
const DEFAULT_MISSED = 3
const DEFAULT_CODE = 4408

/**
 * Pings by text messages, as servers of apps do: the protocol's own pings show in no client's API.
 * What counts is the number of unanswered pings, so that a slow network alone closes nothing.
 */
export const heartbeat: ServerScenario = {
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
  connection(socket) {
    const { handshake } = socket
    const missed = queryNumber(handshake, 'missed') || DEFAULT_MISSED
    const code = sendableOr(queryNumber(handshake, 'code'), DEFAULT_CODE)
    const reason = cutReason(query(handshake, 'reason') ?? 'no heartbeat')
    let unanswered = 0
    repeat(socket, queryNumber(handshake, 'interval') || DEFAULT_INTERVAL, () => {
      if (unanswered >= missed) return socket.close({ code, reason })
      unanswered++
      socket.send('ping')
    })
    socket.on('message', (data) => {
      if (data === 'pong' && unanswered > 0) unanswered--
      else if (data === 'ping') socket.send('pong')
    })
  },
}
