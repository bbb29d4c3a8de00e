import type { ScenarioServer } from '../contract.ts'
import { queryNumber } from './query.ts'

const DEFAULT_DELAY = 300

// Taken now, because the program that meets the scenario may replace globals.
const { Promise } = globalThis

/** A server with a late answer to everything, to test a client in the meantime. */
export const late: ScenarioServer = {
  handshake(handshake, timers) {
    const delay = queryNumber(handshake, 'handshake') ?? DEFAULT_DELAY
    return new Promise((resolve) => timers.after(delay, () => resolve({ accept: true })))
  },
  connection(socket) {
    const delay = queryNumber(socket.handshake, 'answer') ?? DEFAULT_DELAY
    socket.closeDelay = queryNumber(socket.handshake, 'close') ?? DEFAULT_DELAY
    socket.on('message', (data) => {
      socket.after(delay, () => socket.send(data))
    })
  },
}
