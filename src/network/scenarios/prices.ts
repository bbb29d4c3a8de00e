import { bytesOf, crc32 } from './bytes.ts'

const { round } = Math

/** Range of a symbol's first price. */
const LOWEST = 50
const SPREAD = 100
/** Maximum step from a price to the next, as a share of the price. */
const STEP = 0.01

/**
 * Creates prices that wander at random, though always the same way.
 *
 * @param seed Determines all prices of a symbol together with the symbol's name.
 * @returns Function for a symbol's next price, with two decimals.
 */
export function createPrices(seed: number): (symbol: string) => number {
  const walks = new Map<string, () => number>()
  return (symbol) => {
    const walk = walks.get(symbol) ?? createWalk(crc32(bytesOf(`${seed} ${symbol}`)))
    walks.set(symbol, walk)
    return walk()
  }
}

function createWalk(seed: number): () => number {
  // Marsaglia's xorshift of 32 bits, which must not begin with 0.
  let state = seed || 1
  const chance = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
  let price = LOWEST + SPREAD * chance()
  return () => {
    price *= 1 + STEP * (2 * chance() - 1)
    return round(price * 100) / 100
  }
}
