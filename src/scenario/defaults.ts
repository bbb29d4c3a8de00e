import { DEFAULT_NETWORK } from './network-settings.ts'
import type { Scenario, ServerChoice } from './scenario.ts'

/** Profile of every platform. */
export const DEFAULT_PROFILE = 'documented'

/** An echo server within the page. */
export const DEFAULT_SERVER: ServerChoice = { mode: 'simulated', scenario: 'echo', url: '' }

/** Returns a scenario with the default for every optional part of a link. */
export function defaultScenario(
  platform: string,
  files: Readonly<Record<string, string>>,
): Scenario {
  return {
    platform,
    profile: DEFAULT_PROFILE,
    files,
    server: DEFAULT_SERVER,
    network: DEFAULT_NETWORK,
    undeclared: [],
  }
}
