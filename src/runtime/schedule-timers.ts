import type { Schedule } from '../network/simulated/schedule.ts'
import { apply, toNumber, ValueMap } from './primordials.ts'
import type { Timers } from './timers.ts'

/** Timers nested at least this deep wait at least {@link LEAST}, as in the HTML standard. */
const DEEP = 5
/** Milliseconds. */
const LEAST = 4

/**
 * Creates the timers of a program on a schedule, so that the order among the schedule's events is
 * the same on every machine, however busy. As in a browser, timers have numbers, required by a run,
 * and deeply nested timers wait.
 */
export const timersOn = (schedule: Pick<Schedule, 'after'>): Timers =>
  createTimersOn(schedule, DEEP)

/**
 * Creates the timers of a platform on a schedule. The native side of a device calls back whenever it
 * has something to say: no nesting makes it wait.
 */
export const platformTimersOn = (schedule: Pick<Schedule, 'after'>): Timers =>
  createTimersOn(schedule, Infinity)

/**
 * Creates timers on a schedule.
 *
 * @param deep Nesting depth from which a timer waits at least {@link LEAST}.
 */
function createTimersOn(schedule: Pick<Schedule, 'after'>, deep: number): Timers {
  const calledOff = new ValueMap<unknown, () => void>()
  let last = 0
  /** Nesting depth of the running callback in timers. */
  let depth = 0

  function start(repeats: boolean): Timers['setTimeout'] {
    return (callback, milliseconds, ...values) => {
      const timer = ++last
      const asked = milliseconds === undefined ? 0 : toNumber(milliseconds)
      let level = depth
      const wait = (): void => {
        const delay = level >= deep && !(asked >= LEAST) ? LEAST : asked
        level++
        calledOff.set(timer, schedule.after(delay, ring))
      }
      const ring = (): void => {
        if (repeats) wait()
        else calledOff.delete(timer)
        if (typeof callback !== 'function') return
        depth = level
        try {
          apply(callback, globalThis, values)
        } finally {
          depth = 0
        }
      }
      wait()
      return timer
    }
  }

  function stop(timer?: unknown): void {
    calledOff.get(timer)?.()
    calledOff.delete(timer)
  }

  return {
    setTimeout: start(false),
    setInterval: start(true),
    clearTimeout: stop,
    clearInterval: stop,
  }
}
