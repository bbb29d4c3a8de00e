/** Handshake headers as the platform sends them. */
export interface RequestHeaders {
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** Names of the values that the platform leaves out: whatever is empty or no string. */
  readonly dropped: readonly string[]
}

/** @param header The option `header` of `connect`, of whatever type. */
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
 * The response headers of an accepted handshake, as far as a program in a browser can know them:
 * those that every such answer has (RFC 6455, 4.2.2), and the subprotocol agreed on.
 */
export function responseHeaders(protocol: string): Record<string, string> {
  const headers = { connection: 'Upgrade', upgrade: 'websocket' }
  return protocol ? { ...headers, 'sec-websocket-protocol': protocol } : headers
}
