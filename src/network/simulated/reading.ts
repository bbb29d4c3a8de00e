import type { Sender } from './link.ts'

/**
 * How a server's end reads what comes: all at once, or at its own pace. What it does not read stays
 * in the client's buffer, but for what was under way already.
 */
export class Reading {
  #sender: Sender | undefined
  #paused = false
  /** Whether the client is still told to keep back all but the next message. */
  #holding = false
  /** What was under way when reading stopped. */
  #arrived: (() => void)[] = []

  attach(sender: Sender): void {
    this.#sender = sender
  }

  /** Hands over something that has arrived, now or once it is read. */
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

  /** Reads on. The client lets go of one message first: its reader may pause at once again. */
  resume(): void {
    if (!this.#paused) return
    this.#paused = false
    while (this.#arrived.length > 0 && !this.#paused) this.#arrived.shift()!()
    if (!this.#paused) this.#sender?.next()
  }

  /** The connection is over: nothing is left to be read. */
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
