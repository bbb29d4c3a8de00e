/** Number of remembered values; faster typing gets no answer in time anyway. */
const MOST = 100

/**
 * Distinguishes a value set by the program from a value only sent back. A program often keeps the
 * typed text and binds the text to the field again; by the time the text comes back, the user may
 * have typed more, and the newer text must not be lost.
 */
export class Echoes {
  #sent: string[] = []

  /** Remembers a value sent to the program. */
  sent(value: string): void {
    this.#sent.push(value)
    if (this.#sent.length > MOST) this.#sent.shift()
  }

  /** Returns whether a value comes from the program, and not from an earlier state of the field. */
  isNews(value: string): boolean {
    const index = this.#sent.lastIndexOf(value)
    if (index === -1 || index === this.#sent.length - 1) {
      this.#sent = []
      return true
    }
    this.#sent.splice(0, index + 1)
    return false
  }
}
