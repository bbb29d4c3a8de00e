import { LinkError } from '../../src/permalink/index.ts'
import { MAX_JSON_BYTES } from '../../src/permalink/limits.ts'
import { validateScenario } from '../../src/permalink/validate.ts'
import { platformById } from '../../src/platforms/shown.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { openLink } from '../scenario/open-link.ts'
import type { Command } from './protocol.ts'

/** Most links in an address. */
const MAX_LINKS = 8

/** The content of an address's `#` part. */
export interface ReadLinks {
  readonly scenarios: readonly Scenario[]
  /** Why the first unreadable link cannot be opened. */
  readonly failure: LinkError | undefined
}

/**
 * Reads an address's links; several links are separated by commas.
 *
 * @param hash With a leading `#`, or empty.
 */
export async function readLinks(hash: string): Promise<ReadLinks> {
  const links = hash.slice(1).split(',', MAX_LINKS).filter(Boolean)
  const results = await Promise.allSettled(links.map((link) => openLink(link).then(known)))
  const scenarios = results.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  const [failure] = results.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
  if (failure && !(failure instanceof LinkError)) throw failure
  return { scenarios, failure }
}

/**
 * Reads a scenario the embedding page asks to load, with the same checks as for a link.
 *
 * @throws LinkError
 */
export async function readLoad(command: Extract<Command, { type: 'load' }>): Promise<Scenario> {
  if ('link' in command) return known(await openLink(command.link))
  const scenario = validateScenario(command.scenario)
  const size = Object.values(scenario.files).reduce((sum, { length }) => sum + length, 0)
  if (size > MAX_JSON_BYTES) throw new LinkError('too-large', { limit: MAX_JSON_BYTES })
  return known(scenario)
}

/**
 * Returns the scenario if the platform is known.
 *
 * @throws LinkError for a platform missing on this site.
 */
function known(scenario: Scenario): Scenario {
  if (!platformById(scenario.platform)) throw new LinkError('invalid', { field: 'platform' })
  return scenario
}
