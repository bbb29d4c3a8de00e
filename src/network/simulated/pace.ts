import type { Random } from './random.ts'
import { natives } from './natives.ts'
import type { Schedule } from './schedule.ts'

/** How fast one direction of a connection is. */
export interface PaceOptions {
  /** Milliseconds. */
  readonly latency: number
  /** Most milliseconds that chance adds to the latency. */
  readonly jitter: number
  /** Bytes a second; 0 for no limit. */
  readonly bandwidth: number
  readonly random: Random
}

/** When something enters a link whole, and when it arrives, in milliseconds from now. */
export interface Passage {
  readonly entered: number
  readonly arrived: number
}

/** Reckons what one direction of a connection takes for each message, one after the other. */
export class Pace {
  readonly #schedule: Schedule
  readonly #options: PaceOptions
  /** When the link has taken in all that was sent so far. */
  #freeAt = 0
  /** When the last of it arrives. Nothing overtakes it. */
  #arrivesAt = 0

  constructor(schedule: Schedule, options: PaceOptions) {
    this.#schedule = schedule
    this.#options = options
  }

  /** Whether messages take time to enter at all. */
  get limited(): boolean {
    return this.#options.bandwidth > 0
  }

  /** @param size Bytes; none for frames without a payload, whose few bytes are not counted. */
  pass(size: number): Passage {
    const { latency, jitter, random } = this.#options
    const now = this.#schedule.now()
    this.#freeAt = natives.max(this.#freeAt, now) + this.#duration(size)
    const chance = jitter > 0 ? random() * jitter : 0
    this.#arrivesAt = natives.max(this.#arrivesAt, this.#freeAt + latency + chance)
    return { entered: this.#freeAt - now, arrived: this.#arrivesAt - now }
  }

  /** Bytes that have entered by now of a message that will have entered whole at some time. */
  progress(size: number, enteredAt: number): number {
    const left = enteredAt - this.#schedule.now()
    const duration = this.#duration(size)
    return left >= duration ? 0 : size - natives.ceil((size * left) / duration)
  }

  #duration(size: number) {
    const { bandwidth } = this.#options
    return bandwidth > 0 ? (size / bandwidth) * 1000 : 0
  }
}
