import { BoundError, reading } from '../../src/bounded/index.ts'
import { parseScenario } from '../../src/permalink/decode.ts'
import { decodeScenario, LinkError } from '../../src/permalink/index.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'

/** Most bytes of JSON for reading on the page itself, within milliseconds. */
const SMALL = 256 * 1024
/** Longest time for reading a larger link, in milliseconds. */
const LONGEST = 10_000

/**
 * Reads the part of a link after the `#`, a large part in a worker.
 *
 * @throws LinkError
 */
export const openLink = (hash: string): Promise<Scenario> =>
  decodeScenario(hash, (bytes) => (bytes.length > SMALL ? parseLarge(bytes) : parseScenario(bytes)))

async function parseLarge(bytes: Uint8Array): Promise<Scenario> {
  try {
    const result = await reading.run('parse', bytes, { deadline: LONGEST })
    if ('scenario' in result) return result.scenario
    throw new LinkError(result.kind, result.values)
  } catch (error) {
    if (error instanceof LinkError) throw error
    // A page without workers reads it itself: within a moment, as what a link holds is bounded.
    if (error instanceof BoundError && error.problem === 'no-worker') return parseScenario(bytes)
    throw new LinkError('too-slow', { limit: LONGEST })
  }
}
