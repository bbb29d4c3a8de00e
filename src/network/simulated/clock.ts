import { natives } from './natives.ts'
import { createTaskSource, type TaskSource } from './task-source.ts'

/** Source of time and waits for a schedule. Times are whole numbers of microseconds. */
export interface Clock {
  /** Returns the time since an arbitrary moment, never decreasing. */
  now(): number
  /** How much too early a wait may end. */
  readonly tolerance: number
  /**
   * Calls back once, in a separate task.
   *
   * @param duration Microseconds, more than {@link tolerance}.
   * @param idle Whether Node may end meanwhile.
   * @returns Cancels the wait.
   */
  wait(duration: number, ring: () => void, idle?: boolean): () => void
  /** Creates a source of tasks without delay. */
  tasks(run: () => void): TaskSource
  /**
   * Announces work outside this clock's tasks, such as reading a blob, so a virtual time stands
   * still meanwhile.
   *
   * @returns Announces the end of the work; further calls do nothing.
   */
  hold(): () => void
}

const MICROSECONDS = 1000
/** Longest wait of a timer, in milliseconds; a longer timer would fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1
/** Timers round to whole milliseconds. */
const TOLERANCE = 500

/** A number outside Node. */
type Timer = number | NodeJS.Timeout

const release = () => {}

/** The machine's clock, with the engine's own timers and tasks. */
export const realClock: Clock = {
  now: () => natives.floor(natives.now() * MICROSECONDS),
  tolerance: TOLERANCE,
  wait(duration, ring, idle = false) {
    const delay = natives.ceil((duration - TOLERANCE) / MICROSECONDS)
    const timer: Timer = natives.setTimeout(ring, natives.min(delay, LONGEST_TIMER))
    if (idle && typeof timer === 'object') timer.unref()
    return () => natives.clearTimeout(timer)
  },
  tasks: createTaskSource,
  hold: () => release,
}
