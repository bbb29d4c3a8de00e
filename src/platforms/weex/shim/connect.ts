import type { Services } from './services.ts'

/**
 * Starts to connect.
 *
 * @param protocol Single subprotocol to request; a falsy value requests none.
 * @returns `null` when no connection can be started.
 */
export function connect(
  { host, note }: Services,
  url: string,
  protocol: unknown,
): WebSocket | null {
  if (protocol === '') note('weex.empty-protocol')
  const protocols = protocol ? [protocol].flat().map(String) : []
  if (hasKnownScheme(url)) {
    try {
      const socket = new host.WebSocket(url, protocols)
      socket.binaryType = 'arraybuffer'
      return socket
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
