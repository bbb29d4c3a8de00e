import type { ClosingTimeouts } from '../../client/closing-timeouts.ts'
import type { Client } from '../../client/contract.ts'
import { NO_LIMITS } from '../../client/limits.ts'
import { ClientEnd } from './client-end.ts'
import { connect, type Network } from './network.ts'

/** Behavior of a client of a simulated network. */
export interface ClientOptions {
  /** Chromium's by default. */
  readonly closingTimeouts?: ClosingTimeouts | undefined
  /** Returns whether the client fails a connection to a URL without connecting; never by default. */
  readonly blocks?: (url: URL) => boolean
}

/** Creates a client of a simulated network. */
export function createClient(
  network: Network,
  { closingTimeouts, blocks = () => false }: ClientOptions = {},
): Client {
  return {
    limits: NO_LIMITS,
    connect(request, events) {
      const end = new ClientEnd(request, network.schedule, events, closingTimeouts)
      connect(network, end, blocks)
      return end
    },
  }
}
