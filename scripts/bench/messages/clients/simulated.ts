import type { PlatformSurface, Shim } from '../../../../src/platforms/contract.ts'
import { shims } from '../../../../src/platforms/shims.ts'
import { createShimHost } from '../../../../tests/support/shim-host.ts'
import { ADDRESS, type Connection, type Endpoint } from '../endpoint.ts'
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
export function startShim(
  platform: keyof typeof shims,
  open: (surface: PlatformSurface, receive: () => void) => Promise<Connection>,
): Endpoint {
  const shim: Shim = shims[platform]!
  const { surface, network } = createShimHost({ shim, settings })
  return { open: (receive) => open(surface, receive), stop: () => network.dispose() }
}
