import { createRecord } from '../../shared/record.ts'
import type { Services } from './services.ts'

/** Arguments of `create` in the form for the network. */
export interface ConnectRequest {
  readonly url: string
  readonly protocols: readonly string[]
  readonly headers: Readonly<Record<string, string>>
}

/** Reads the argument of `create`, and raises notes for parts without effect on some hosts. */
export function toConnectRequest(
  { note }: Services,
  options: Readonly<Record<string, unknown>>,
): ConnectRequest {
  const headers = createRecord<Record<string, string>>()
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
 * Starts connecting.
 *
 * @returns `null` for an unusable URL or subprotocol, because `create` never throws.
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

/**
 * Returns whether a URL has the documented scheme `ws` or `wss`; a browser also accepts `http` and
 * relative URLs.
 */
function hasWebSocketScheme(url: string): boolean {
  return /^wss?:\/\//i.test(url)
}
