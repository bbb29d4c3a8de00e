import type { ClientSender } from './link.ts'
import type { Schedule } from './schedule.ts'

/**
 * Counts the standard's `bufferedAmount`: bytes passed to `send` and not yet taken by the link. The
 * count changes between tasks only.
 */
export class SendBuffer {
  readonly #schedule: Schedule
  #sender: ClientSender | undefined
  #size = 0
  /** Bytes taken by the link in this task, leaving the buffer in the next task. */
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
   * @param hand Passes the message to the link, which calls back after taking the message.
   */
  add(size: number, hand: (onEntered: () => void) => void): void {
    this.#size += size
    let inTask = true
    hand(() => {
      if (inTask) this.#takeLater(size)
      else this.#take(size)
    })
    inTask = false
  }

  /** Freezes the amount: the connection is over, and unsent data is never sent. */
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
