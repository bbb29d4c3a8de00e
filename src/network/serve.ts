import type { ServerConnectionHandler, ScenarioServer } from './contract.ts'

/** Starts a scenario's server: one whose connections know of each other begins with none. */
export function serve(scenario: ScenarioServer): ServerConnectionHandler {
  return 'serve' in scenario ? scenario.serve() : scenario
}
