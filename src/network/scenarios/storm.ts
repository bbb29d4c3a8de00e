import type { ConnectionTimers, Handshake, ScenarioServer } from '../contract.ts'
import { sendableOr } from './close-frame.ts'
import { query, queryNumber } from './query.ts'

const DEFAULT_TRIES = 3
const DEFAULT_AFTER = 50
/** Service restart, as servers report before stopping (IANA registry of close codes). */
const DEFAULT_CODE = 1012
/** Milliseconds without a connection before a live server treats a client as new. */
const FORGET_AFTER = 60_000

/** Number of a client's visits, and the time of the last visit. */
interface Visits {
  count: number
  last: number
}

/** A continually restarting server, to show a client's reconnection strategy. */
export const storm: ScenarioServer = {
  serve() {
    const clients = new Map<string, Visits>()
    const visitsOf = (handshake: Handshake, timers: ConnectionTimers) => {
      const now = timers.now()
      const name = query(handshake, 'client') ?? ''
      const known = clients.get(name)
      const visits = known && now - known.last < FORGET_AFTER ? known : { count: 0, last: 0 }
      visits.last = now
      clients.set(name, visits)
      return visits
    }
    return {
      handshake(handshake, timers) {
        const status = queryNumber(handshake, 'status') ?? 0
        if (++visitsOf(handshake, timers).count > triesOf(handshake)) return { accept: true }
        const refuses = status >= 400 && status <= 599
        return refuses ? { accept: false, status } : { accept: true }
      },
      connection(socket) {
        const { handshake } = socket
        const visits = visitsOf(handshake, socket)
        if (visits.count <= triesOf(handshake)) {
          const code = sendableOr(queryNumber(handshake, 'code'), DEFAULT_CODE)
          const reason = `try ${visits.count}`
          const delay = queryNumber(handshake, 'after') ?? DEFAULT_AFTER
          return void socket.after(delay, () => socket.close({ code, reason }))
        }
        socket.send(`welcome after ${visits.count - 1} tries`)
        socket.on('message', (data) => socket.send(data))
        // The next visitor is a new client.
        visits.count = 0
      },
    }
  },
}

const triesOf = (handshake: Handshake) => queryNumber(handshake, 'tries') ?? DEFAULT_TRIES
