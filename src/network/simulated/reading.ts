import type { Sender } from './link.ts'

/**
 * Reading by a server's end: all at once, or at the server's own pace. Unread data stays in the
 * client's buffer, except for data already under way.
 */
export class Reading {
  #sender: Sender | undefined
  #paused = false
  /** Whether the client is still told to keep back all but the next message. */
  #holding = false
  /** Data under way when reading stopped. */
  #arrived: (() => void)[] = []

  attach(sender: Sender): void {
    this.#sender = sender
  }

  /** Delivers an arrival, now or on resuming. */
  take(deliver: () => void): void {
    if (this.#paused || this.#arrived.length > 0) {
      this.#arrived.push(deliver)
      return
    }
    deliver()
    if (this.#holding && !this.#paused) this.#hold(false)
  }

  pause(): void {
    this.#paused = true
    this.#hold(true)
  }

  /**
   * Resumes reading. The client releases a single message first: the reader may pause at once
   * again.
   */
  resume(): void {
    if (!this.#paused) return
    this.#paused = false
    while (this.#arrived.length > 0 && !this.#paused) this.#arrived.shift()!()
    if (!this.#paused) this.#sender?.next()
  }

  /** Ends reading: the connection is over, and nothing is left to read. */
  end(): void {
    this.#arrived = []
    this.#paused = false
    if (this.#holding) this.#hold(false)
  }

  #hold(held: boolean) {
    this.#holding = held
    this.#sender?.hold(held)
  }
}
