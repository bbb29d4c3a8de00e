import type { NetworkSettings } from './network-settings.ts'

/**
 * Content of a link: a program, for a platform, against a server and a network. The field names are
 * the link format of version 1 and never change.
 */
export interface Scenario {
  readonly platform: string
  readonly profile: string
  /**
   * Source by file name. `main.ts` (or another `main.*`) runs; `server.ts`, if present, is the
   * server.
   */
  readonly files: Readonly<Record<string, string>>
  readonly server: ServerChoice
  readonly network: NetworkSettings
  /** Declarations removed by the user from the app's manifest. */
  readonly undeclared: readonly string[]
  /** Values written by the user to declarations of the manifest, by id; none if unset. */
  readonly declared?: Readonly<Record<string, string>>
  /** Visible part of the page. Unset: the view of a fresh page. */
  readonly view?: ScenarioView
}

/** Visible part of the page. A page without a named part ignores the name. */
export interface ScenarioView {
  /** Id of the visible pane on a narrow page. */
  readonly pane?: string
  /** Id of the open view of the run. */
  readonly inspect?: string
  /** Name of the open file of the scenario. */
  readonly file?: string
}

export interface ServerChoice {
  /** The in-page network, or the browser's own `WebSocket`. */
  readonly mode: 'simulated' | 'live'
  /**
   * Id of the answering scenario of `src/network/scenarios`; `custom` means the file `server.ts`.
   */
  readonly scenario: string
  /** Live mode: target of every connection. Empty: the URLs of the program. */
  readonly url: string
}
