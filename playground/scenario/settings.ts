import { markRaw } from 'vue'
import { SERVER_FILE } from '../../src/scenario/file-names.ts'
import type { DeviceChange } from '../../src/device-change.ts'
import type { NetworkSettings } from '../../src/scenario/network-settings.ts'
import { withFile } from './program.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import type { ScenarioState } from './state.ts'

/** The parts of the page used by the settings. */
export interface SettingsOptions {
  /** Returns the initial server script for a user. */
  starter(): string
  /** Returns the suggested live URL of a server scenario; empty for none. */
  suggestUrl(serverScenario: string): string
}

/** Creates the operations for everything in a scenario apart from the program. */
export function createSettings(state: ScenarioState, options: SettingsOptions) {
  let suggested = ''
  /** The changes of the device that came with the program on screen, as JSON. */
  let brought = '[]'

  /** Updates the live URL to match the server scenario, unless the user has written a URL. */
  function followUrl(): void {
    const next = state.mode === 'live' ? options.suggestUrl(state.serverScenario) : ''
    if (state.url === suggested) state.url = next
    suggested = next
  }

  /** Sets the changes of the simulated device. */
  function setChanges(changes: readonly DeviceChange[]): void {
    const { changes: before = [], ...network } = state.network
    if (changes.length === 0 && before.length === 0) return
    state.network = markRaw(changes.length > 0 ? { ...network, changes } : network)
  }

  return {
    /** Chooses the server; `custom` adds a server script to edit if there is none yet. */
    chooseServer(serverScenario: string): void {
      state.serverScenario = serverScenario
      if (serverScenario === 'custom') {
        if (Object.hasOwn(state.files, SERVER_FILE)) state.active = SERVER_FILE
        else Object.assign(state, withFile(state, SERVER_FILE, options.starter()))
      }
      followUrl()
    },
    /** Sets the server without changing the files. */
    setServerScenario(serverScenario: string): void {
      state.serverScenario = serverScenario
      followUrl()
    },
    chooseMode(mode: ScenarioState['mode']): void {
      state.mode = mode
      followUrl()
    },
    /** Sets the live URL unchanged and suggests no other URL. */
    setUrl(url: string): void {
      state.url = url
    },
    chooseProfile(profile: string): void {
      state.profile = profile
    },
    /** Changes some of the simulated link's settings. */
    setNetwork(network: Partial<NetworkSettings>): void {
      state.network = markRaw({ ...state.network, ...network })
    },
    /** Sets all of the simulated link's settings. */
    replaceNetwork(network: NetworkSettings): void {
      state.network = markRaw({ ...network })
    },
    /**
     * Sets the changes of the device that come with a program. Changes that came with the program
     * before leave with it; those of the user leave only for other changes.
     */
    bringChanges(changes: readonly DeviceChange[]): void {
      const isUsers = JSON.stringify(state.network.changes ?? []) !== brought
      brought = JSON.stringify(changes)
      if (changes.length > 0 || !isUsers) setChanges(changes)
    },
    setChanges,
    /** Sets every declaration of the app's manifest. */
    setManifest({ undeclared, declared }: Pick<Scenario, 'undeclared' | 'declared'>): void {
      state.undeclared = [...undeclared]
      state.declared = { ...declared }
    },
    /** Writes the value of a declaration; an empty value removes the value. */
    setDeclared(id: string, value: string): void {
      const others = Object.entries(state.declared).filter(([other]) => other !== id)
      state.declared = Object.fromEntries(value ? [...others, [id, value]] : others)
    },
    /** Adds a declaration to the app's manifest, or removes the declaration. */
    declare(id: string, declared: boolean): void {
      state.undeclared = state.undeclared.filter((other) => other !== id)
      if (!declared) state.undeclared.push(id)
    },
  }
}
