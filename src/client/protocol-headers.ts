import type { AnswerHeaders } from './contract.ts'

/** Header of the offered subprotocols, and of the chosen one. */
export const PROTOCOL_HEADER = 'sec-websocket-protocol'

/**
 * Headers that every client of the protocol sends (RFC 6455, section 4.1), regardless of the
 * user's.
 */
const OF_THE_PROTOCOL = new Set([
  'host',
  'connection',
  'upgrade',
  'sec-websocket-key',
  'sec-websocket-version',
  'sec-websocket-extensions',
  PROTOCOL_HEADER,
])

/**
 * Returns whether a header is the protocol's.
 *
 * @param name In lower case.
 */
export const isOfTheProtocol = (name: string): boolean => OF_THE_PROTOCOL.has(name)

/** Returns headers with names in lower case: HTTP ignores the case of names. */
export function inLowerCase(headers: AnswerHeaders = {}): Record<string, string> {
  const lower: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) lower[name.toLowerCase()] = value
  return lower
}
