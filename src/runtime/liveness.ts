import type { Schedule } from '../network/simulated/schedule.ts'

/** Milliseconds of quiet, with nothing left to wait for, before the end of a run. */
const QUIET_TIME = 50

/**
 * Tracks whether a run can still do anything: the main file is running, or a timer or a socket is
 * left. Promises cannot be observed from outside, so a run ends only after a short quiet time.
 */
export class Liveness {
  #holds = 1
  /** End of the quiet time, on the schedule. */
  #until = 0
  #timed = false
  #over = false
  readonly #schedule: Pick<Schedule, 'now' | 'after'>
  readonly #onIdle: () => void

  /**
   * @param schedule Clock of the quiet time.
   * @param onIdle Called once, when nothing is left.
   */
  constructor(schedule: Pick<Schedule, 'now' | 'after'>, onIdle: () => void) {
    this.#schedule = schedule
    this.#onIdle = onIdle
  }

  /**
   * Keeps the run alive.
   *
   * @returns Releases the hold; further calls do nothing.
   */
  hold(): () => void {
    this.#holds++
    let held = true
    return () => {
      if (!held) return
      held = false
      this.#release()
    }
  }

  /** Releases the initial hold. Call once, when the main file has ended, normally or not. */
  settle(): void {
    this.#release()
  }

  /**
   * Extends the quiet time to at least the given time from now, for an event with no other visible
   * sign.
   *
   * @param milliseconds Time limit for the event.
   */
  expect(milliseconds: number): void {
    const until = this.#schedule.now() + milliseconds
    if (until > this.#until) this.#until = until
  }

  #release(): void {
    this.#holds--
    if (this.#holds > 0) return
    this.expect(QUIET_TIME)
    this.#wait()
  }

  #wait(): void {
    if (this.#timed || this.#over) return
    this.#timed = true
    this.#schedule.after(this.#until - this.#schedule.now(), () => {
      this.#timed = false
      if (this.#holds > 0) return
      if (this.#schedule.now() < this.#until) return this.#wait()
      this.#over = true
      this.#onIdle()
    })
  }
}
