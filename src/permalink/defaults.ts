import { DEFAULT_NETWORK, type Scenario, type ServerChoice } from './scenario.ts'

/** Profile that every platform has. */
export const DEFAULT_PROFILE = 'documented'

/** An echo server within the page. */
export const DEFAULT_SERVER: ServerChoice = { mode: 'simulated', scenario: 'echo', url: '' }

/** A scenario in which all that a link may leave out has its default. */
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
