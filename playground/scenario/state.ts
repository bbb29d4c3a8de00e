import { markRaw } from 'vue'
import { DEFAULT_NETWORK, type NetworkSettings } from '../../src/scenario/network-settings.ts'
import type { Program } from './program.ts'

/** The scenario on screen, in the form of the controls. */
export interface ScenarioState extends Program {
  platform: string
  /** Id of the program's example or opened link. */
  source: string
  profile: string
  /** Declarations removed by the user from the app's manifest. */
  undeclared: string[]
  /** Values written by the user to declarations, by id. */
  declared: Record<string, string>
  mode: 'simulated' | 'live'
  /** Id of the server scenario; `custom` for `server.ts`. */
  serverScenario: string
  /** Where live connections go; empty for the URLs of the program. */
  url: string
  /** The simulated link. Replaced as a whole: a run clones the settings, and no proxy can be cloned. */
  network: NetworkSettings
}

/** Creates a state without a program. */
export function emptyState(platform: string): ScenarioState {
  return {
    platform,
    source: '',
    files: {},
    active: '',
    profile: 'documented',
    undeclared: [],
    declared: {},
    mode: 'simulated',
    serverScenario: 'echo',
    url: '',
    network: markRaw({ ...DEFAULT_NETWORK }),
  }
}
