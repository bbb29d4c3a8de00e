import { BoundError, reading } from '../../src/bounded/index.ts'
import { parseScenario } from '../../src/permalink/decode.ts'
import { decodeScenario, LinkError } from '../../src/permalink/index.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'

/** Bytes of JSON that are read on the page itself, within milliseconds. */
const SMALL = 256 * 1024
/** Milliseconds that reading a larger link may take. */
const LONGEST = 5_000

/**
 * Reads the part of a link after the `#`, a large one in a worker.
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
