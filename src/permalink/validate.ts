import { DEFAULT_PROFILE, DEFAULT_SERVER } from '../scenario/defaults.ts'
import type { Scenario, ServerChoice } from '../scenario/scenario.ts'
import { MAX_DECLARATIONS, MAX_FILES, MAX_LINES, MAX_NAME, MAX_URL } from './limits.ts'
import { countAllLines } from './line-count.ts'
import { LinkError } from './link-error.ts'
import { validateNetwork } from './validate-network.ts'
import { readView } from './validate-view.ts'
import { id, isFileName, line, object, own, ownOf, refuse } from './validators.ts'

/**
 * Creates a scenario from parsed JSON. Every field is checked and copied, so that no other part of
 * an untrusted object reaches the page: unknown keys are ignored, missing keys get defaults.
 *
 * @throws LinkError `invalid` with the name of the invalid `field`.
 */
export function validateScenario(json: unknown): Scenario {
  const link = object(json, 'scenario')
  const profile = own(link, 'profile')
  const files = validateFiles(own(link, 'files'))
  const view = readView(own(link, 'view'), files)
  const declared = validateDeclared(own(link, 'declared'))
  return {
    platform: id(own(link, 'platform'), 'platform'),
    profile: profile === undefined ? DEFAULT_PROFILE : id(profile, 'profile'),
    files,
    server: validateServer(own(link, 'server')),
    network: validateNetwork(own(link, 'network')),
    undeclared: validateUndeclared(own(link, 'undeclared')),
    ...(declared && { declared }),
    ...(view && { view }),
  }
}

function validateFiles(value: unknown): Record<string, string> {
  const entries = Object.entries(object(value, 'files'))
  if (entries.length < 1 || entries.length > MAX_FILES) refuse('files')
  for (const [name, source] of entries) {
    if (!isFileName(name)) refuse('files')
    if (typeof source !== 'string') refuse(`files.${name}`)
  }
  const files = Object.fromEntries(entries) as Record<string, string>
  if (countAllLines(files) > MAX_LINES) throw new LinkError('too-many-lines', { limit: MAX_LINES })
  return files
}

/**
 * Reads the server of a scenario.
 *
 * @throws LinkError
 */
export function validateServer(value: unknown): ServerChoice {
  if (value === undefined) return DEFAULT_SERVER
  const server = object(value, 'server')
  const { mode, scenario, url } = { ...DEFAULT_SERVER, ...ownOf(server, DEFAULT_SERVER) }
  if (mode !== 'simulated' && mode !== 'live') refuse('server.mode')
  return {
    mode,
    scenario: id(scenario, 'server.scenario'),
    url: line(url, 'server.url', MAX_URL),
  }
}

/**
 * Reads the removed declarations of a scenario.
 *
 * @throws LinkError
 */
export function validateUndeclared(value: unknown): string[] {
  if (value === undefined) return []
  if (!Array.isArray(value) || value.length > MAX_DECLARATIONS) refuse('undeclared')
  return value.map((declaration) => line(declaration, 'undeclared', 2 * MAX_NAME, 1))
}

/**
 * Reads the values of declarations of a scenario.
 *
 * @throws LinkError
 */
export function validateDeclared(value: unknown): Record<string, string> | undefined {
  if (value === undefined) return undefined
  const entries = Object.entries(object(value, 'declared'))
  if (entries.length > MAX_DECLARATIONS) refuse('declared')
  return Object.fromEntries(
    entries.map(([declaration, text]) => [
      line(declaration, 'declared', 2 * MAX_NAME, 1),
      line(text, 'declared', MAX_URL),
    ]),
  )
}
