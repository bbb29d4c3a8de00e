import type { Schedule } from '../network/simulated/schedule.ts'
import { apply, toNumber, ValueMap } from './primordials.ts'
import type { Timers } from './timers.ts'

/** Timers nested at least this deep wait at least {@link LEAST}, as in the HTML standard. */
const DEEP = 5
/** Milliseconds. */
const LEAST = 4

/**
 * Creates timers on a schedule, so that the order among the schedule's events is the same on every
 * machine, however busy. As in a browser, timers have numbers, required by a run.
 */
export function timersOn(schedule: Pick<Schedule, 'after'>): Timers {
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
        const delay = level >= DEEP && !(asked >= LEAST) ? LEAST : asked
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
