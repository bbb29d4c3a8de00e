import { afterTimeout } from '../../after.ts'
import { NO_LIMITS } from '../../client/limits.ts'
import type { Client } from '../../client/contract.ts'
import { nativeRealm } from '../../standard/native-realm.ts'
import { createWebSocketClass } from '../../standard/web-socket.ts'
import type { WebSocketConstructor } from '../../web-socket.ts'
import { ASKED_URL } from './asked-url.ts'
import type { LiveTarget } from './client-handshake.ts'
import { NodeConnection, type Timers } from './node-connection.ts'

export type { LiveTarget } from './client-handshake.ts'

/** Routes every connection to a user's own server, and sends the requested URL along. */
export function routeTo(server: string): (url: string) => LiveTarget {
  return (url) => ({ url: server + new URL(url).search, headers: { [ASKED_URL]: url } })
}

const machineTimers: Timers = { after: afterTimeout }

/**
 * Creates a client over real connections of the `ws` package.
 *
 * @param route Returns the destination of a connection to a URL; the URL itself by default.
 * @param timers For closing and liveness; the machine's by default.
 */
export function createNodeClient(
  route: (url: string) => LiveTarget = (url) => ({ url }),
  timers: Timers = machineTimers,
): Client {
  return {
    limits: NO_LIMITS,
    connect: (request, events) => new NodeConnection(request, route(request.url), events, timers),
  }
}

/**
 * Creates the standard's `WebSocket` class over real connections of the `ws` package. Unlike a
 * browser's class, the class sends a platform's headers.
 *
 * @param route Returns the destination of a connection to a URL.
 */
export function createLiveWebSocket(route: (url: string) => LiveTarget): WebSocketConstructor {
  return createWebSocketClass({
    client: createNodeClient(route),
    realm: nativeRealm,
    tasks: { queue: (run) => void setImmediate(run), hold: () => () => {} },
    baseUrl: 'http://localhost/',
  })
}
