import type { Schedule } from '../network/simulated/schedule.ts'

/** Milliseconds with nothing left to wait for after which a run is over. */
const QUIET_TIME = 50

/**
 * Knows whether a run can still do anything: its main file is running, or a timer or a socket is
 * left. Promises cannot be seen from outside, so a run ends only after a short quiet time.
 */
export class Liveness {
  #holds = 1
  /** When the quiet time is over, on the schedule. */
  #until = 0
  #timed = false
  #over = false
  readonly #schedule: Pick<Schedule, 'now' | 'after'>
  readonly #onIdle: () => void

  /**
   * @param schedule The quiet time passes on it.
   * @param onIdle Called once, when nothing is left.
   */
  constructor(schedule: Pick<Schedule, 'now' | 'after'>, onIdle: () => void) {
    this.#schedule = schedule
    this.#onIdle = onIdle
  }

  /** @returns Lets go of what keeps the run alive; further calls do nothing. */
  hold(): () => void {
    this.#holds++
    let held = true
    return () => {
      if (!held) return
      held = false
      this.#release()
    }
  }

  /** To be called once, when the main file has ended one way or the other. */
  settle(): void {
    this.#release()
  }

  /**
   * Has the quiet time last at least so long from now on, as something may come that nobody can see
   * coming.
   *
   * @param milliseconds Time within which it comes if it does.
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
