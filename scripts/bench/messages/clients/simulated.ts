import type { ScenarioServer } from '../../../../src/network/contract.ts'
import { createSimulatedNetwork } from '../../../../src/network/simulated/index.ts'
import type { PlatformHost } from '../../../../src/platforms/contract.ts'
import { clients } from '../../../../src/platforms/lists/clients.ts'
import { shims } from '../../../../src/platforms/lists/shims.ts'
import { ALWAYS_SHOWN } from '../../../../src/runtime/always-shown.ts'
import { platformTimersOn } from '../../../../src/runtime/schedule-timers.ts'
import { ADDRESS, type Endpoint } from '../endpoint.ts'
import { openStandard } from './standard.ts'

/** A network without added delays, so that only the cost of the code is measured. */
const settings = { connectDelay: 0, latency: 0 }

/** Sends every message back. */
const scenario: ScenarioServer = {
  connection(socket) {
    socket.on('message', (data) => socket.send(data))
  },
}

const startNetwork = () => createSimulatedNetwork({ scenario, settings })

/**
 * Starts the standard class alone, as provided to every shim.
 *
 * @param url Address of the connection; the same server answers everywhere.
 */
export function startFacade(url = ADDRESS): Endpoint {
  const network = startNetwork()
  return {
    open: (receive) => openStandard(network.WebSocket, url, receive),
    stop: () => network.dispose(),
  }
}

/** Starts a platform's shim over the standard class. */
export function startShim(platform: string): Endpoint {
  const network = startNetwork()
  // As in a run: what the platform does later waits on the network's schedule.
  const host: PlatformHost = {
    app: ALWAYS_SHOWN,
    client: network.client,
    WebSocket: network.WebSocket,
    console,
    ...platformTimersOn(network),
    profile: 'documented',
    declares: () => true,
    declared: () => undefined,
    note() {},
  }
  const surface = shims[platform]!(host)
  const openClient = clients[platform]!
  return {
    open: (receive) => openClient(surface, ADDRESS, receive),
    stop: () => network.dispose(),
  }
}
