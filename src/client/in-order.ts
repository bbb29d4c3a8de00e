import { natives } from './natives.ts'
import { isBlob, sizeOf, type Outgoing, type Payload } from './payload.ts'

/** A step of a sender: a message, or a frame without a payload. */
interface Entry {
  readonly data: Outgoing | undefined
  readonly step: (payload: Payload | undefined) => void
  next: Entry | undefined
}

/** Takes the steps of a sender in order. The bytes of a blob must be read first. */
export class InOrder {
  readonly #hold: () => () => void
  #front: Entry | undefined
  #back: Entry | undefined
  #waiting = 0

  /** @param hold Announces the reading of a blob, and returns a function that announces the end. */
  constructor(hold: () => () => void) {
    this.#hold = hold
  }

  /** Bytes of the messages waiting for a blob. */
  get waiting(): number {
    return this.#waiting
  }

  /**
   * Takes a step: at once, unless the step or an earlier step waits for a blob.
   *
   * @param data Unset for a step without a message.
   * @param step Receives the message, with the bytes of a blob.
   */
  put(data: Payload, step: (payload: Payload) => void): void
  put(data: Outgoing, step: (payload: Payload) => void): void
  put(data: undefined, step: () => void): void
  put(data: Outgoing | undefined, step: (payload: Payload) => void): void {
    const take = step as Entry['step']
    if (!this.#front && !isBlob(data)) return take(data)
    const entry: Entry = { data, step: take, next: undefined }
    if (data !== undefined) this.#waiting += sizeOf(data)
    if (this.#front) this.#back!.next = entry
    else this.#front = entry
    this.#back = entry
    if (this.#front === entry) void this.#work()
  }

  async #work(): Promise<void> {
    const release = this.#hold()
    try {
      for (let entry = this.#front; entry; entry = this.#front) {
        const { data, step } = entry
        const payload = isBlob(data) ? await natives.readBlob(data) : data
        if (data !== undefined) this.#waiting -= sizeOf(data)
        this.#front = entry.next
        step(payload)
      }
    } finally {
      release()
    }
  }
}
