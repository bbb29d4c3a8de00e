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
  /** Not empty only while a blob at its front is being read. */
  readonly #queue: Entry[] = []

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

  #arrive(run: () => void) {
    this.#schedule.after(this.#latency, run, this.#shared)
  }

  #put(entry: Entry) {
    if (this.#queue.length > 0) {
      this.#queue.push(entry)
    } else if (entry.data instanceof natives.Blob) {
      this.#queue.push(entry)
      void this.#readFront()
    } else {
      entry.enter(entry.data)
    }
  }

  async #readFront() {
    for (let entry = this.#queue[0]; entry; entry = this.#queue[0]) {
      const { data } = entry
      const payload =
        data instanceof natives.Blob ? await natives.apply(natives.readBlob, data, []) : data
      entry.enter(payload)
      this.#queue.shift()
    }
  }
}
