import { PLACED_AT_ONCE, PLACED_PER_MILLISECOND } from './limits.ts'

/**
 * How many of a program's calls may have their line looked for: all those of an ordinary program,
 * and of one that floods as many as cost it little. What is not used comes back with time.
 */
export class PlaceAllowance {
  #left: number = PLACED_AT_ONCE
  #time = 0

  /** @param time What the clock shows, in milliseconds. @returns Whether a line may be looked for. */
  take(time: number): boolean {
    const left = this.#left + (time - this.#time) * PLACED_PER_MILLISECOND
    this.#time = time
    this.#left = left < PLACED_AT_ONCE ? left : PLACED_AT_ONCE
    if (this.#left < 1) return false
    this.#left--
    return true
  }
}
