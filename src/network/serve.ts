import type { Hear, ServerConnectionHandler, ScenarioServer } from './contract.ts'

/** Answers without observation. */
const unwatched: Hear = (_client, _data, answer) => answer()

/** Starts a scenario's server: a server with shared state begins without connections. */
export function serve(scenario: ScenarioServer, hear: Hear = unwatched): ServerConnectionHandler {
  return 'serve' in scenario ? scenario.serve(hear) : scenario
}
