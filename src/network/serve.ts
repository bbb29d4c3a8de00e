import type { Hear, ServerConnectionHandler, ScenarioServer } from './contract.ts'

/** Where nobody watches. */
const unwatched: Hear = (_client, _data, answer) => answer()

/** Starts a scenario's server: one whose connections know of each other begins with none. */
export function serve(scenario: ScenarioServer, hear: Hear = unwatched): ServerConnectionHandler {
  return 'serve' in scenario ? scenario.serve(hear) : scenario
}
