import { SERVER_FILE } from '../../src/scenario/file-names.ts'
import type { NetworkSettings } from '../../src/scenario/network-settings.ts'
import { withFile } from './program.ts'
import type { ScenarioState } from './state.ts'

/** What the settings need of the page. */
export interface SettingsOptions {
  /** Server script that a user starts from. */
  starter(): string
  /** Live URL to offer for a scenario; empty for none. */
  suggestUrl(scenario: string): string
}

/** Changes of everything in a scenario that is not the program itself. */
export function createSettings(state: ScenarioState, options: SettingsOptions) {
  let suggested = ''

  /** Keeps the live URL in step with the scenario, unless the user has written one. */
  function followUrl(): void {
    const next = state.mode === 'live' ? options.suggestUrl(state.scenario) : ''
    if (state.url === suggested) state.url = next
    suggested = next
  }

  return {
    /** Chooses who answers; `custom` brings a server script to edit if there is none yet. */
    chooseServer(scenario: string): void {
      state.scenario = scenario
      if (scenario === 'custom') {
        if (Object.hasOwn(state.files, SERVER_FILE)) state.active = SERVER_FILE
        else Object.assign(state, withFile(state, SERVER_FILE, options.starter()))
      }
      followUrl()
    },
    /** The same, but leaves the files as they are. */
    setScenario(scenario: string): void {
      state.scenario = scenario
      followUrl()
    },
    chooseMode(mode: ScenarioState['mode']): void {
      state.mode = mode
      followUrl()
    },
    /** Takes a live URL as it is and offers no other for it. */
    setUrl(url: string): void {
      state.url = url
    },
    chooseProfile(profile: string): void {
      state.profile = profile
    },
    /** Changes some of the simulated link's settings. */
    setNetwork(network: Partial<NetworkSettings>): void {
      state.network = { ...state.network, ...network }
    },
    /** Puts a declaration into the app's manifest, or takes it out. */
    declare(id: string, declared: boolean): void {
      state.undeclared = state.undeclared.filter((other) => other !== id)
      if (!declared) state.undeclared.push(id)
    },
  }
}
