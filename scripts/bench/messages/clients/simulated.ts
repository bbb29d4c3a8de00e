import type { PlatformSurface, Shim } from '../../../../src/platforms/contract.ts'
import { shims } from '../../../../src/platforms/shims.ts'
import { createShimHost } from '../../../../tests/support/shim-host.ts'
import { ADDRESS, type Connection, type Endpoint } from '../endpoint.ts'
import { openStandard } from './standard.ts'

/** A network without delays of its own: what is left is what the code costs. */
const settings = { connectDelay: 0, latency: 0 }

/**
 * The façade alone, as every shim finds it.
 *
 * @param url Where it connects to; the same server answers everywhere.
 */
export function startFacade(url = ADDRESS): Endpoint {
  const { host, network } = createShimHost({ shim: () => ({ modules: {} }), settings })
  return {
    open: (receive) => openStandard(host.WebSocket, url, receive),
    stop: () => network.dispose(),
  }
}

/** One platform's shim over the façade. */
export function startShim(
  platform: keyof typeof shims,
  open: (surface: PlatformSurface, receive: () => void) => Promise<Connection>,
): Endpoint {
  const shim: Shim = shims[platform]!
  const { surface, network } = createShimHost({ shim, settings })
  return { open: (receive) => open(surface, receive), stop: () => network.dispose() }
}
