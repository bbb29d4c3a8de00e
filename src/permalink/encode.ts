import { DEFAULT_PROFILE, DEFAULT_SERVER } from '../scenario/defaults.ts'
import { DEFAULT_NETWORK, type NetworkSettings } from '../scenario/network-settings.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { toBase64Url } from './base64url.ts'
import { deflate } from './deflate.ts'
import { MAX_JSON_BYTES, MAX_LINES } from './limits.ts'
import { countAllLines } from './line-count.ts'
import { LinkError } from './link-error.ts'

/** Version of the format written by {@link encodeScenario}. */
export const VERSION = 1

/**
 * Writes a scenario as the part of a link after the `#`.
 *
 * @returns `1.` and the payload. Equal scenarios have equal JSON; the compression depends on the
 *   engine.
 * @throws LinkError `too-large` when the scenario exceeds the size of a link.
 */
export async function encodeScenario(scenario: Scenario): Promise<string> {
  if (countAllLines(scenario.files) > MAX_LINES) {
    throw new LinkError('too-many-lines', { limit: MAX_LINES })
  }
  const json = new TextEncoder().encode(JSON.stringify(compact(scenario)))
  if (json.byteLength > MAX_JSON_BYTES) {
    throw new LinkError('too-large', { limit: MAX_JSON_BYTES })
  }
  return `${VERSION}.${toBase64Url(await deflate(json))}`
}

/** Returns the scenario with keys in a fixed order and without default values. */
function compact(scenario: Scenario): object {
  const { platform, profile, files, server, network, undeclared } = scenario
  const { declared = {}, view = {} } = scenario
  return {
    platform,
    profile: profile === DEFAULT_PROFILE ? undefined : profile,
    files: sorted(files),
    server: differences(server, DEFAULT_SERVER),
    network: differences(listed(network), { ...DEFAULT_NETWORK, changes: undefined }),
    undeclared: undeclared.length > 0 ? [...undeclared].sort() : undefined,
    declared: Object.keys(declared).length > 0 ? sorted(declared) : undefined,
    view: Object.keys(view).length > 0 ? sorted(view) : undefined,
  }
}

/** Returns settings with a list of changes only if there are any. */
const listed = ({ changes, ...network }: NetworkSettings) => ({
  ...network,
  changes: changes?.length ? changes : undefined,
})

function differences<T extends object>(value: T, defaults: T): Partial<T> | undefined {
  const keys = (Object.keys(defaults) as (keyof T)[]).filter(
    (key) => JSON.stringify(sorted(value[key])) !== JSON.stringify(sorted(defaults[key])),
  )
  if (keys.length === 0) return undefined
  return Object.fromEntries(keys.map((key) => [key, sorted(value[key])])) as Partial<T>
}

/** Returns a value with the keys of every object in a fixed order. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(sorted)
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
