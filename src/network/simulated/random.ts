import { natives } from './natives.ts'

/** The next of a row of numbers, each at least 0 and below 1. */
export type Random = () => number

/** An odd number near 2³² divided by the golden ratio, spreading successive states evenly. */
const STEP = 0x9e3779b9

/**
 * Creates a pseudo-random sequence, equal for equal seeds. Each sequence is independent of the
 * numbers already drawn from another.
 *
 * @param seed A whole number from 0.
 * @param row Purpose of the sequence, e.g. the number of a connection.
 */
export function createRandom(seed: number, ...row: readonly number[]): Random {
  let state = mix(seed >>> 0) ^ mix(natives.floor(seed / 2 ** 32) + STEP)
  for (const part of row) state = mix(state + natives.imul(part, STEP))
  return () => {
    state = (state + STEP) | 0
    return (mix(state) >>> 0) / 2 ** 32
  }
}

/**
 * Applies the finalizer of MurmurHash3: every bit of the input changes each bit of the result half
 * the time.
 */
function mix(value: number): number {
  let hash = value | 0
  hash = natives.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = natives.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
