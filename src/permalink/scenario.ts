import type { NetworkSettings } from './network-settings.ts'

export { DEFAULT_NETWORK, type NetworkFailure, type NetworkSettings } from './network-settings.ts'

/**
 * Everything that a link carries: one program, for one platform, against one server and network.
 * The field names are the link format of version 1 and never change.
 */
export interface Scenario {
  readonly platform: string
  readonly profile: string
  /** Source by file name. `main.ts` (or another `main.*`) runs; `server.ts`, if there, is the server. */
  readonly files: Readonly<Record<string, string>>
  readonly server: ServerChoice
  readonly network: NetworkSettings
  /** Declarations that the user took out of the app's manifest. */
  readonly undeclared: readonly string[]
  /** What was in sight. Missing: as a fresh page shows it. */
  readonly view?: ScenarioView
}

/** What of the page was in sight. A page that lacks what is named here leaves it as it is. */
export interface ScenarioView {
  /** Id of the pane that is seen where there is room for one only. */
  readonly pane?: string
  /** Id of the view of the run that is open. */
  readonly inspect?: string
  /** Name of the file that is open; one of the scenario's. */
  readonly file?: string
}

export interface ServerChoice {
  /** The in-page network, or the browser's own `WebSocket`. */
  readonly mode: 'simulated' | 'live'
  /** Scenario of `src/network/scenarios` that answers; `custom` means the file `server.ts`. */
  readonly scenario: string
  /** Live mode: where every connection goes. Empty: to the URLs as the program writes them. */
  readonly url: string
}
