import type { Schedule } from '../network/simulated/schedule.ts'
import type { RunLimit, RunLimits } from './request.ts'

/** A microsecond, the schedule's precision, in milliseconds. */
const LEAST = 0.001

/**
 * Stops a run at its limits, which count from now. On virtual time, a program with a repeating timer
 * would otherwise run at full speed forever.
 *
 * @param sinceLatest Returns the milliseconds since the latest entry, or since the run began.
 * @param stop Receives the first limit reached.
 */
export function limitRun(
  { quiet, longest }: RunLimits,
  schedule: Pick<Schedule, 'now' | 'after'>,
  sinceLatest: () => number,
  stop: (limit: RunLimit) => void,
): void {
  const check = (): void => {
    const rest = quiet - sinceLatest()
    if (rest >= LEAST) schedule.after(rest, check)
    else stop('quiet')
  }
  schedule.after(quiet, check)
  schedule.after(longest, () => stop('time'))
}
