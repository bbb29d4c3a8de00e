import type { Random } from './random.ts'
import { natives } from './natives.ts'
import type { Schedule } from './schedule.ts'

/** Speed of a direction of a connection. */
export interface PaceOptions {
  /** Milliseconds. */
  readonly latency: number
  /** Maximum milliseconds added to the latency by chance. */
  readonly jitter: number
  /** Bytes a second; 0 for no limit. */
  readonly bandwidth: number
  readonly random: Random
}

/** Times of complete entry into a link and of arrival, in milliseconds from now. */
export interface Passage {
  readonly entered: number
  readonly arrived: number
}

/** Calculates the times of each message in a direction of a connection, in sequence. */
export class Pace {
  readonly #schedule: Schedule
  readonly #options: PaceOptions
  /** Time at which the link has taken in everything sent before. */
  #freeAt = 0
  /** Arrival time of the last message. Nothing overtakes the last message. */
  #arrivesAt = 0

  constructor(schedule: Schedule, options: PaceOptions) {
    this.#schedule = schedule
    this.#options = options
  }

  /** Whether messages take time to enter at all. */
  get limited(): boolean {
    return this.#options.bandwidth > 0
  }

  /**
   * Calculates the times of the next message.
   *
   * @param size Bytes; none for frames without a payload, whose few bytes are not counted.
   */
  pass(size: number): Passage {
    const { latency, jitter, random } = this.#options
    const now = this.#schedule.now()
    this.#freeAt = natives.max(this.#freeAt, now) + this.#duration(size)
    const chance = jitter > 0 ? random() * jitter : 0
    this.#arrivesAt = natives.max(this.#arrivesAt, this.#freeAt + latency + chance)
    return { entered: this.#freeAt - now, arrived: this.#arrivesAt - now }
  }

  /** Returns the bytes already entered of a message with a known time of complete entry. */
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
