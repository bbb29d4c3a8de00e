/** Handshake headers, as sent by the platform. */
export interface RequestHeaders {
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** Names of omitted values: empty values and values other than strings. */
  readonly dropped: readonly string[]
}

/**
 * Reads the headers of a handshake.
 *
 * @param header Option `header` of `connect`, of any type.
 */
export function requestHeaders(header: unknown): RequestHeaders {
  const headers: Record<string, string> = {}
  const dropped: string[] = []
  if (typeof header === 'object' && header !== null) {
    for (const [name, value] of Object.entries(header)) {
      if (typeof value === 'string' && value !== '') headers[name.toLowerCase()] = value
      else dropped.push(name)
    }
  }
  return { headers, dropped }
}

/**
 * Returns the headers of an accepted handshake, as far as certain: the headers of every such answer
 * (RFC 6455, 4.2.2) and the agreed subprotocol.
 */
export function certainHeaders(protocol: string): Record<string, string> {
  const headers = { connection: 'Upgrade', upgrade: 'websocket' }
  return protocol ? { ...headers, 'sec-websocket-protocol': protocol } : headers
}
