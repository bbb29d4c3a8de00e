/**
 * How often something may be done: as often as ever an ordinary program does it, and by one that
 * floods so often that it costs little. What is not used comes back with time.
 */
export class RateAllowance {
  readonly #most: number
  readonly #perMillisecond: number
  #left: number
  #time = 0

  /**
   * @param most What may be done at once.
   * @param perMillisecond What comes back in a millisecond.
   */
  constructor(most: number, perMillisecond: number) {
    this.#most = most
    this.#perMillisecond = perMillisecond
    this.#left = most
  }

  /**
   * @param time What the clock shows, in milliseconds.
   * @param cost What it takes; where that is more than is left, the rest is owed.
   * @returns Whether it may be done.
   */
  take(time: number, cost = 1): boolean {
    const left = this.#left + (time - this.#time) * this.#perMillisecond
    this.#time = time
    this.#left = left < this.#most ? left : this.#most
    if (this.#left < 1) return false
    this.#left -= cost
    return true
  }
}
