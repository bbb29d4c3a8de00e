import { createRandom } from '../network/simulated/random.ts'
import { showVirtualTime } from '../runtime/virtual-date.ts'

/** Date at the start of every run, in milliseconds since the epoch. */
const BEGAN = Date.UTC(2025, 0, 1)

/**
 * Creates variables in place of the globals that differ between runs: dates and `performance` of
 * the virtual time, and random numbers from a seed.
 *
 * @param time Returns the milliseconds since the start.
 * @param seed A whole number from 0.
 */
export function fixedGlobals(time: () => number, seed: number): Record<string, unknown> {
  const prototype = {}
  const scope = { Date: class extends Date {}, Performance: { prototype } }
  showVirtualTime(scope as unknown as typeof globalThis, BEGAN, time)
  return {
    Date: scope.Date,
    performance: Object.create(prototype) as object,
    Math: Object.create(Math, { random: { value: createRandom(seed) } }) as object,
  }
}
