import { sizeOf, type Payload } from '../../client/payload.ts'
import { Pace, type PaceOptions } from './pace.ts'
import type { Schedule } from './schedule.ts'

/** An entry waiting for the link. */
interface Entry {
  readonly payload?: Payload
  /** Called when the entry has left the sender's buffer. */
  readonly onEntered?: () => void
  readonly arrive: () => void
}

/** An entry in the process of entering. */
interface Entering {
  readonly size: number
  /** Time of complete entry, in the schedule's milliseconds. */
  readonly at: number
}

/** Parts and settings of a direction. */
export interface DirectionOptions extends PaceOptions {
  /** Whether simultaneous arrivals are handed over in a single task. */
  readonly shared: boolean
}

/**
 * A direction of a connection: entries enter as fast as the bandwidth allows and arrive after the
 * latency, in the order of sending. Closing frames go the same way as data and so never overtake
 * data.
 */
export class Direction {
  readonly #schedule: Schedule
  readonly #pace: Pace
  readonly #carry: (payload: Payload) => void
  readonly #shared: boolean
  /** Not empty only while the receiver does not read. */
  readonly #queue: Entry[] = []
  /** Entries in the process of entering, the current entry first. */
  #entering: Entering[] = []
  #held = false
  /** Number of entries allowed in while the receiver holds the rest: 0 or 1. */
  #credit = 0
  #cut = false

  /** @param carry Hands an arriving payload over at the far end. */
  constructor(schedule: Schedule, options: DirectionOptions, carry: (payload: Payload) => void) {
    this.#schedule = schedule
    this.#pace = new Pace(schedule, options)
    this.#carry = carry
    this.#shared = options.shared
  }

  /** Entered bytes of the message at the front while the rest of the message waits. */
  get progress(): number {
    const front = this.#entering[0]
    return front ? this.#pace.progress(front.size, front.at) : 0
  }

  /**
   * Sends data.
   *
   * @param onEntered Called when the data has left the sender's buffer.
   */
  data(payload: Payload, onEntered?: () => void): void {
    this.#put({
      payload,
      ...(onEntered && { onEntered }),
      arrive: () => this.#carry(payload),
    })
  }

  /**
   * Sends a control frame.
   *
   * @param arrive Called at the far end, behind all data sent before.
   * @param onEntered Called when all earlier data has left the sender's buffer.
   */
  control(arrive: () => void, onEntered?: () => void): void {
    this.#put({ arrive, ...(onEntered && { onEntered }) })
  }

  /**
   * Stops or resumes entering.
   *
   * @param held Whether nothing may enter: the receiver has stopped reading.
   */
  hold(held: boolean): void {
    this.#held = held
    this.#credit = 0
    this.#enterFront()
  }

  /** Lets a single entry enter while the rest is held. */
  next(): void {
    this.#credit = 1
    this.#enterFront()
  }

  /** Stops all arrivals from now on, including entries under way. Sending goes on unaffected. */
  cut(): void {
    this.#cut = true
  }

  #put(entry: Entry) {
    if (this.#isOpen() && this.#queue.length === 0) this.#enter(entry)
    else this.#queue.push(entry)
  }

  /** Lets the entries at the front enter, as far as the receiver permits. */
  #enterFront() {
    while (this.#queue.length > 0 && this.#isOpen()) this.#enter(this.#queue.shift()!)
  }

  #isOpen() {
    return !this.#held || this.#credit > 0
  }

  #enter({ payload, onEntered, arrive }: Entry) {
    this.#credit = 0
    const size = payload === undefined ? 0 : sizeOf(payload)
    const { entered, arrived } = this.#pace.pass(size)
    if (onEntered) this.#tellEntered(size, entered, onEntered)
    const run = () => {
      if (!this.#cut) arrive()
    }
    this.#schedule.after(arrived, run, this.#shared)
  }

  #tellEntered(size: number, entered: number, onEntered: () => void) {
    if (!(entered > 0)) return onEntered()
    if (size > 0) this.#entering.push({ size, at: this.#schedule.now() + entered })
    this.#schedule.after(entered, () => {
      if (size > 0) this.#entering.shift()
      onEntered()
    })
  }
}
