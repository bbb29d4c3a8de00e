/** Values that are remembered; who types faster than that is not answered in time anyway. */
const MOST = 100

/**
 * Tells a value that the program sets from one that it only sends back. A program often keeps what
 * was typed and binds it to the field again; by the time it comes back, more may have been typed,
 * which must not be lost.
 */
export class Echoes {
  #sent: string[] = []

  /** Remembers a value that went to the program. */
  sent(value: string): void {
    this.#sent.push(value)
    if (this.#sent.length > MOST) this.#sent.shift()
  }

  /** Whether a value from the program is one of its own, and not what the field held before. */
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
