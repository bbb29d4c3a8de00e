import type { Schedule } from '../network/simulated/schedule.ts'
import type { RunLimit, VirtualRun } from './request.ts'

/** A microsecond, the schedule's precision, in milliseconds. */
const LEAST = 0.001

/**
 * Stops a run on virtual time at its limits. Without limits, a program with a repeating timer would
 * run at full speed forever.
 *
 * @param latest Returns the time of the latest entry, in milliseconds since the start.
 * @param stop Receives the first limit reached.
 */
export function limitRun(
  { quiet, longest }: VirtualRun,
  schedule: Pick<Schedule, 'now' | 'after'>,
  latest: () => number,
  stop: (limit: RunLimit) => void,
): void {
  const check = (): void => {
    const rest = latest() + quiet - schedule.now()
    if (rest >= LEAST) schedule.after(rest, check)
    else stop('quiet')
  }
  schedule.after(quiet, check)
  schedule.after(longest, () => stop('time'))
}
