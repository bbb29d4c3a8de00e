import { natives } from './natives.ts'
import { createTaskSource, type TaskSource } from './task-source.ts'

/** What a schedule reads the time from and waits by. Times are whole numbers of microseconds. */
export interface Clock {
  /** Returns the time since an arbitrary moment. It never goes back. */
  now(): number
  /** How much too early a wait may end. */
  readonly tolerance: number
  /**
   * Calls back once, in a task of its own.
   *
   * @param duration Microseconds, more than {@link tolerance}.
   * @returns Calls it off.
   */
  wait(duration: number, ring: () => void): () => void
  /** Creates a source of tasks, which come without delay. */
  tasks(run: () => void): TaskSource
  /**
   * Announces work that no task of this clock's does, such as reading a blob, so that a virtual time
   * stands still meanwhile.
   *
   * @returns Announces the end of the work; further calls do nothing.
   */
  hold(): () => void
}

const MICROSECONDS = 1000
/** Longest time that a timer can wait, in milliseconds; it would fire at once for more. */
const LONGEST_TIMER = 2 ** 31 - 1
/** Timers round to whole milliseconds. */
const TOLERANCE = 500

const release = () => {}

/** The machine's clock, with the engine's own timers and tasks. */
export const realClock: Clock = {
  now: () => natives.floor(natives.now() * MICROSECONDS),
  tolerance: TOLERANCE,
  wait(duration, ring) {
    const delay = natives.ceil((duration - TOLERANCE) / MICROSECONDS)
    const timer = natives.setTimeout(ring, natives.min(delay, LONGEST_TIMER))
    return () => natives.clearTimeout(timer)
  },
  tasks: createTaskSource,
  hold: () => release,
}
