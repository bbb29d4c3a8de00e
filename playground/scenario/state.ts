import { DEFAULT_NETWORK, type NetworkSettings } from '../../src/scenario/network-settings.ts'
import type { Program } from './program.ts'

/** The scenario on screen, as its controls show it. */
export interface ScenarioState extends Program {
  platform: string
  /** Id of the example, or of the opened link, that the program came from. */
  source: string
  profile: string
  /** Declarations that the user took out of the app's manifest. */
  undeclared: string[]
  mode: 'simulated' | 'live'
  /** Id of the server scenario; `custom` for `server.ts`. */
  scenario: string
  /** Where live connections go; empty for the URLs of the program. */
  url: string
  /** The simulated link. */
  network: NetworkSettings
}

/** A state with no program in it yet. */
export function emptyState(platform: string): ScenarioState {
  return {
    platform,
    source: '',
    files: {},
    active: '',
    profile: 'documented',
    undeclared: [],
    mode: 'simulated',
    scenario: 'echo',
    url: '',
    network: DEFAULT_NETWORK,
  }
}
