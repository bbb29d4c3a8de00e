import type { ScenarioServer } from '../contract.ts'
import { cutReason, sendableOr } from './close-frame.ts'
import { query, queryNumber } from './query.ts'
import { repeat } from './repeat.ts'

const DEFAULT_INTERVAL = 1000
const DEFAULT_MISSED = 3
const DEFAULT_CODE = 4408

/**
 * Pings by text messages, as servers of apps do: the protocol's own pings show in no client's API.
 * The number of unanswered pings counts, so a slow network alone closes nothing.
 */
export const heartbeat: ScenarioServer = {
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
