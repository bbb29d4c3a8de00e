import type { ConnectionTimers } from '../contract.ts'
import type { Guard } from './guard.ts'
import type { Schedule } from './schedule.ts'

/**
 * Makes the timers of one connection. They are the network's and not the program's: a run does not
 * wait for them, so that a program whose sockets are closed is finished.
 *
 * @param isOver Whether the connection has ended, and its timers with it.
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
