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
