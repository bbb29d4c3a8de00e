import type { ClientRequest } from './contract.ts'
import { isOfTheProtocol, PROTOCOL_HEADER } from './protocol-headers.ts'

/** A request's headers and subprotocols as sent. */
export interface Offer {
  /** Without the headers of the protocol. */
  readonly headers: Readonly<Record<string, string>>
  readonly protocols: readonly string[]
}

/**
 * Returns the headers and subprotocols of a request as sent. A client sends the headers of the
 * protocol itself; a program may set the header of the subprotocols in place of a list.
 */
export function offerOf({
  headers,
  protocols,
}: Pick<ClientRequest, 'headers' | 'protocols'>): Offer {
  const sent: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (!isOfTheProtocol(name)) sent[name] = value
  }
  const { [PROTOCOL_HEADER]: written } = headers
  if (protocols.length > 0 || written === undefined) return { headers: sent, protocols }
  return { headers: sent, protocols: protocolsIn(written) }
}

/** Returns the subprotocols in the value of a header. */
export const protocolsIn = (value: string): string[] =>
  value
    .split(',')
    .map((protocol) => protocol.trim())
    .filter((protocol) => protocol !== '')
