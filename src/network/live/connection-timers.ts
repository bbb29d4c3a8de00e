import type { EventEmitter } from 'node:events'
import type { ConnectionTimers } from '../contract.ts'

/** Creates timers that end on closing: of a connection, or of a handshake's socket. */
export function createConnectionTimers(owner: Pick<EventEmitter, 'once'>): ConnectionTimers {
  const timers = new Set<NodeJS.Timeout>()
  let over = false
  owner.once('close', () => {
    over = true
    for (const timer of timers) clearTimeout(timer)
    timers.clear()
  })
  return {
    after(delay, run) {
      if (over) return () => {}
      const timer = setTimeout(() => {
        timers.delete(timer)
        run()
      }, delay)
      timers.add(timer)
      return () => {
        timers.delete(timer)
        clearTimeout(timer)
      }
    },
    now: () => performance.now(),
  }
}
