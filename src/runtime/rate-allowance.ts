/**
 * A rate limit: high enough for every ordinary program, low enough to make a flooding program
 * cheap. The unused allowance comes back with time.
 */
export class RateAllowance {
  readonly #most: number
  readonly #perMillisecond: number
  #left: number
  #time = 0

  /**
   * @param most Allowance at once.
   * @param perMillisecond Allowance gained per millisecond.
   */
  constructor(most: number, perMillisecond: number) {
    this.#most = most
    this.#perMillisecond = perMillisecond
    this.#left = most
  }

  /**
   * Takes from the allowance.
   *
   * @param time Current time, in milliseconds.
   * @param cost Amount to take; an amount above the remaining allowance is owed.
   * @returns Whether the action is allowed.
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
