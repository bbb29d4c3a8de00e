import type { Payload } from './bus.ts'
import { natives } from './natives.ts'
import type { Outgoing } from './payload.ts'
import type { Schedule } from './schedule.ts'

/** Something that waits to enter the link; a blob must be read first. */
interface Entry {
  readonly data?: Outgoing
  readonly enter: (payload?: Payload) => void
}

/**
 * One direction of one connection: whatever enters it arrives after the latency, in the order in
 * which it was sent. Closing frames go the same way as data and so never overtake it.
 */
export class Direction {
  readonly #schedule: Schedule
  readonly #latency: number
  readonly #carry: (payload: Payload) => void
  readonly #shared: boolean
  /** Not empty only while a blob at its front is being read, or the receiver does not read. */
  readonly #queue: Entry[] = []
  #held = false
  /** Entries that may enter though the receiver holds the rest: none or one. */
  #credit = 0
  #reading = false

  /**
   * @param latency Milliseconds.
   * @param carry Hands an arriving payload over at the far end.
   * @param shared Whether what arrives together is handed over in one task.
   */
  constructor(
    schedule: Schedule,
    latency: number,
    carry: (payload: Payload) => void,
    shared: boolean,
  ) {
    this.#schedule = schedule
    this.#latency = latency
    this.#carry = carry
    this.#shared = shared
  }

  /** @param onEntered Called when the data has left the sender's buffer. */
  data(data: Outgoing, onEntered?: () => void) {
    this.#put({
      data,
      enter: (payload) => {
        onEntered?.()
        this.#arrive(() => this.#carry(payload!))
      },
    })
  }

  /** @param arrive Called at the far end, behind all data sent before. */
  control(arrive: () => void) {
    this.#put({ enter: () => this.#arrive(arrive) })
  }

  /** @param held Whether nothing may enter: the receiver has stopped reading. */
  hold(held: boolean) {
    this.#held = held
    this.#credit = 0
    void this.#readFront()
  }

  /** Lets one entry enter while the rest is held. */
  next() {
    this.#credit = 1
    void this.#readFront()
  }

  #arrive(run: () => void) {
    this.#schedule.after(this.#latency, run, this.#shared)
  }

  #put(entry: Entry) {
    if (!this.#isOpen() || this.#queue.length > 0) {
      this.#queue.push(entry)
    } else if (entry.data instanceof natives.Blob) {
      this.#queue.push(entry)
      void this.#readFront()
    } else {
      this.#enter(entry, entry.data)
    }
  }

  #isOpen() {
    return !this.#held || this.#credit > 0
  }

  #enter(entry: Entry, payload?: Payload) {
    this.#credit = 0
    entry.enter(payload)
  }

  async #readFront() {
    if (this.#reading) return
    this.#reading = true
    for (let entry = this.#queue[0]; entry && this.#isOpen(); entry = this.#queue[0]) {
      const { data } = entry
      const payload =
        data instanceof natives.Blob ? await natives.apply(natives.readBlob, data, []) : data
      this.#enter(entry, payload)
      this.#queue.shift()
    }
    this.#reading = false
  }
}
