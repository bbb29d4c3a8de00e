import type { ServerScenario } from '../network/contract.ts'
import { scenarios } from '../network/scenarios/index.ts'

export type {
  CloseOptions,
  Handshake,
  HandshakeAnswer,
  ServerScenario,
  ServerSocket,
} from '../network/contract.ts'
export {
  createSimulatedNetwork,
  type SimulatedNetwork,
  type SimulatedNetworkOptions,
} from '../network/simulated/index.ts'
export {
  DEFAULT_NETWORK,
  type NetworkFailure,
  type NetworkSettings,
} from '../scenario/network-settings.ts'
export type { Text } from '../text.ts'
export type { HandshakeOptions, WebSocketConstructor } from '../web-socket.ts'
export { scenarios }

/**
 * Finds a server scenario of the project.
 *
 * @param id e.g. `echo`.
 * @throws RangeError When no scenario has the id.
 */
export function scenarioById(id: string): ServerScenario {
  const found = scenarios.find((scenario) => scenario.id === id)
  if (found) return found
  const known = scenarios.map((scenario) => scenario.id).join(', ')
  throw new RangeError(`There is no scenario '${id}', only ${known}.`)
}
