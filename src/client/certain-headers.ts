import type { AnswerHeaders } from './contract.ts'
import { PROTOCOL_HEADER } from './protocol-headers.ts'

/**
 * Returns the headers of an accepted handshake, as far as certain: the headers of every such answer
 * (RFC 6455, 4.2.2) and the agreed subprotocol.
 *
 * @param protocol The agreed subprotocol; empty for none.
 */
export function certainHeaders(protocol: string): AnswerHeaders {
  const headers = { upgrade: 'websocket', connection: 'Upgrade' }
  return protocol ? { ...headers, [PROTOCOL_HEADER]: protocol } : headers
}
