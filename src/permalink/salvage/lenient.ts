import { DEFAULT_PROFILE, DEFAULT_SERVER } from '../../scenario/defaults.ts'
import { DEFAULT_NETWORK } from '../../scenario/network-settings.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { MAX_LINES } from '../limits.ts'
import { countLines } from '../line-count.ts'
import { LinkError } from '../link-error.ts'
import { validateNetwork } from '../validate-network.ts'
import { readView } from '../validate-view.ts'
import { validateDeclared, validateServer, validateUndeclared } from '../validate.ts'
import { id, isFileName, own } from '../validators.ts'

/** A scenario with defaults in place of unusable fields. */
export interface Lenient {
  readonly scenario: Scenario
  /** Invalid fields replaced with defaults; files by name. */
  readonly lost: readonly string[]
}

/**
 * Creates a scenario from parsed JSON like {@link validateScenario}, with defaults in place of
 * invalid fields.
 *
 * @param platform Default for a scenario without a valid platform.
 * @param maxFiles Maximum number of files; further files are lost.
 * @returns `undefined` when the JSON has no file.
 */
export function lenientScenario(
  json: unknown,
  platform: string,
  maxFiles: number,
): Lenient | undefined {
  const link = record(json)
  const lost: string[] = []

  function field<T>(name: string, read: (value: unknown) => T, otherwise: T): T {
    const value = own(link, name)
    try {
      return value === undefined ? otherwise : read(value)
    } catch (error) {
      if (!(error instanceof LinkError)) throw error
      lost.push(name)
      return otherwise
    }
  }

  const entries = Object.entries(record(own(link, 'files')))
  let lines = 0
  const good = entries
    .filter(isFile)
    .slice(0, maxFiles)
    .filter(([, source]) => (lines += countLines(source)) <= MAX_LINES)
  if (good.length === 0) return undefined
  const names = new Set(good.map(([name]) => name))
  lost.push(...entries.flatMap(([name]) => (names.has(name) ? [] : [name])))
  const files = Object.fromEntries(good)
  const view = readView(own(link, 'view'), files)
  const declared = field('declared', validateDeclared, undefined)
  return {
    scenario: {
      platform: field('platform', (value) => id(value, 'platform'), platform),
      profile: field('profile', (value) => id(value, 'profile'), DEFAULT_PROFILE),
      files,
      server: field('server', validateServer, DEFAULT_SERVER),
      network: field('network', validateNetwork, DEFAULT_NETWORK),
      undeclared: field('undeclared', validateUndeclared, []),
      ...(declared && { declared }),
      ...(view && { view }),
    },
    lost,
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isRecord ? (value as Record<string, unknown>) : {}
}

function isFile(entry: [string, unknown]): entry is [string, string] {
  return isFileName(entry[0]) && typeof entry[1] === 'string'
}
