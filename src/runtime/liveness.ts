import { startTimer, stopTimer } from './primordials.ts'

/** Milliseconds with nothing left to wait for after which a run is over. */
const QUIET_TIME = 50

/**
 * Knows whether a run can still do anything: its main file is running, or a timer or a socket is
 * left. Promises cannot be seen from outside, so a run ends only after a short quiet time.
 */
export class Liveness {
  #holds = 1
  #timer: unknown
  #over = false
  readonly #onIdle: () => void

  /** @param onIdle Called once, when nothing is left. */
  constructor(onIdle: () => void) {
    this.#onIdle = onIdle
  }

  /** @returns Lets go of what keeps the run alive; further calls do nothing. */
  hold(): () => void {
    this.#holds++
    stopTimer(this.#timer)
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

  #release(): void {
    this.#holds--
    if (this.#holds > 0 || this.#over) return
    stopTimer(this.#timer)
    this.#timer = startTimer(() => {
      if (this.#holds > 0 || this.#over) return
      this.#over = true
      this.#onIdle()
    }, QUIET_TIME)
  }
}
