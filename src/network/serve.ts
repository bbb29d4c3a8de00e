import type { ServerConnectionHandler, ServerScenario } from './contract.ts'

/** Starts a scenario's server: one whose connections know of each other begins with none. */
export function serve(scenario: ServerScenario): ServerConnectionHandler {
  return 'serve' in scenario ? scenario.serve() : scenario
}
