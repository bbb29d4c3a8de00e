import type { Services } from './services.ts'

/** What `create` was asked for, in the form that the network takes. */
export interface ConnectRequest {
  readonly url: string
  readonly protocols: readonly string[]
  readonly headers: Readonly<Record<string, string>>
}

/** Reads the argument of `create`, and notes what of it cannot reach the server everywhere. */
export function toConnectRequest(
  { note }: Services,
  options: Readonly<Record<string, unknown>>,
): ConnectRequest {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(options.header ?? {})) {
    if (name.toLowerCase() === 'referer') note('blueos.referer-header')
    else headers[name] = Array.isArray(value) ? value.join(', ') : String(value)
  }
  if (Object.keys(headers).length > 0) {
    note('blueos.header', { names: Object.keys(headers).join(', ') })
  }
  return {
    url: typeof options.url === 'string' ? options.url : '',
    protocols: [options.protocols ?? []].flat().map(String),
    headers,
  }
}

/**
 * Starts to connect.
 *
 * @returns `null` when the URL or a subprotocol is such that nothing can be started: `create`
 * never throws.
 */
export function connect(
  { host, note }: Services,
  { url, protocols, headers }: ConnectRequest,
): WebSocket | null {
  if (hasWebSocketScheme(url)) {
    try {
      const socket = new host.WebSocket(url, [...protocols], { headers })
      socket.binaryType = 'arraybuffer'
      return socket
    } catch {
      // Fails like a URL of another scheme, below.
    }
  }
  note('blueos.cannot-connect', { url })
  return null
}

/** The document wants `ws` or `wss`; a browser would take `http` and relative URLs as well. */
function hasWebSocketScheme(url: string): boolean {
  return /^wss?:\/\//i.test(url)
}
