import type { ClosingTimeouts } from '../../client/closing-timeouts.ts'
import type { Client } from '../../client/contract.ts'
import { NO_LIMITS } from '../../client/limits.ts'
import { ClientEnd } from './client-end.ts'
import { connect, type Network } from './network.ts'

/**
 * Creates the client of a simulated network.
 *
 * @param closingTimeouts Chromium's by default.
 */
export function createClient(network: Network, closingTimeouts?: ClosingTimeouts): Client {
  return {
    limits: NO_LIMITS,
    connect(request, events) {
      const end = new ClientEnd(request, network.schedule, events, closingTimeouts)
      connect(network, end)
      return end
    },
  }
}
