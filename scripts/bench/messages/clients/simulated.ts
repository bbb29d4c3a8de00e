import { clients } from '../../../../src/platforms/lists/clients.ts'
import { shims } from '../../../../src/platforms/lists/shims.ts'
import { createShimHost } from '../../../../tests/support/shim-host.ts'
import { ADDRESS, type Endpoint } from '../endpoint.ts'
import { openStandard } from './standard.ts'

/** A network without added delays, so that only the cost of the code is measured. */
const settings = { connectDelay: 0, latency: 0 }

/**
 * Starts the façade alone, as provided to every shim.
 *
 * @param url Address of the connection; the same server answers everywhere.
 */
export function startFacade(url = ADDRESS): Endpoint {
  const { host, network } = createShimHost({ shim: () => ({ modules: {} }), settings })
  return {
    open: (receive) => openStandard(host.WebSocket, url, receive),
    stop: () => network.dispose(),
  }
}

/** Starts a platform's shim over the façade. */
export function startShim(platform: string): Endpoint {
  const { surface, network } = createShimHost({ shim: shims[platform]!, settings })
  const openClient = clients[platform]!
  return {
    open: (receive) => openClient(surface, ADDRESS, receive),
    stop: () => network.dispose(),
  }
}
