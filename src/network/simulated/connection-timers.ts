import type { ConnectionTimers } from '../contract.ts'
import type { Guard } from './guard.ts'
import type { Schedule } from './schedule.ts'

/**
 * Creates the timers of a connection. The timers are the network's and not the program's: a run
 * does not wait for timers, so a program with closed sockets is finished.
 *
 * @param isOver Whether the connection has ended, and the timers with the connection.
 */
export function createConnectionTimers(
  schedule: Schedule,
  guard: Guard,
  isOver: () => boolean,
): ConnectionTimers {
  return {
    after: (delay, run) =>
      schedule.after(delay, () => {
        if (!isOver()) guard(run)
      }),
    now: schedule.now,
  }
}
