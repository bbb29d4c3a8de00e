import type { ClientSender } from './link.ts'
import type { Schedule } from './schedule.ts'

/**
 * Counts what the standard calls `bufferedAmount`: bytes handed to `send` that the link has not
 * taken yet. It changes between tasks only.
 */
export class SendBuffer {
  readonly #schedule: Schedule
  #sender: ClientSender | undefined
  #size = 0
  /** Bytes that the link took in this task; they leave the buffer in the next one. */
  #entered = 0
  #frozen = false

  constructor(schedule: Schedule) {
    this.#schedule = schedule
  }

  attach(sender: ClientSender): void {
    this.#sender = sender
  }

  get amount(): number {
    return this.#frozen ? this.#size : this.#size - (this.#sender?.progress ?? 0)
  }

  /**
   * Counts the bytes of a message.
   *
   * @param hand Hands the message to the link, which calls back when it has taken it.
   */
  add(size: number, hand?: (onEntered: () => void) => void): void {
    this.#size += size
    let inTask = true
    hand?.(() => {
      if (inTask) this.#takeLater(size)
      else this.#take(size)
    })
    inTask = false
  }

  /** The connection is over: what has not gone never goes. */
  freeze(): void {
    this.#size = this.amount
    this.#frozen = true
  }

  #takeLater(size: number) {
    if (this.#entered === 0) {
      this.#schedule.first(() => {
        this.#take(this.#entered)
        this.#entered = 0
      })
    }
    this.#entered += size
  }

  #take(size: number) {
    if (!this.#frozen) this.#size -= size
  }
}
