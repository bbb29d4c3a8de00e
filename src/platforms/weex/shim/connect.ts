import type { Services } from './services.ts'
import type { OpenSocket, Socket, SocketEvents } from './socket.ts'

/**
 * Starts to connect.
 *
 * @param protocol Single subprotocol to request; a falsy value requests none.
 * @returns `null` when no connection can be started.
 */
export function connect(
  services: Services,
  open: OpenSocket,
  url: string,
  protocol: unknown,
  events: SocketEvents,
): Socket | null {
  if (protocol === '') services.note('weex.empty-protocol')
  const protocols = protocol ? [protocol].flat().map(String) : []
  if (hasKnownScheme(url)) {
    try {
      return open(services, url, protocols, events)
    } catch {
      // Fails like a URL of another scheme, below.
    }
  }
  return null
}

/**
 * Returns whether iOS and browsers accept the scheme of a URL; a relative URL has no base in an
 * app.
 */
function hasKnownScheme(url: string): boolean {
  return /^(?:wss?|https?):\/\//i.test(url)
}
