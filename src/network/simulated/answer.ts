import { certainHeaders } from '../../client/certain-headers.ts'
import type { Answer, Refusal } from '../../client/contract.ts'
import { inLowerCase } from '../../client/protocol-headers.ts'
import type { HandshakeAnswer } from '../contract.ts'

/** A server's acceptance as it reaches the client. */
export type Acceptance = Required<Answer>

const SWITCHING_PROTOCOLS = 101

/**
 * Returns an acceptance with the headers of every such answer (RFC 6455, section 4.2.2).
 *
 * @param offered The client's subprotocols; a server without a choice takes the first.
 */
export function acceptanceOf(
  answer: HandshakeAnswer & { readonly accept: true },
  offered: readonly string[],
): Acceptance {
  const protocol = answer.protocol ?? offered[0] ?? ''
  const headers = {
    ...inLowerCase(answer.headers),
    ...certainHeaders(protocol),
  }
  return { status: SWITCHING_PROTOCOLS, headers, protocol }
}

/** Returns a refusal as it reaches the client. */
export function refusalOf({
  status,
  headers,
}: HandshakeAnswer & { readonly accept: false }): Refusal {
  return { status, headers: inLowerCase(headers) }
}
