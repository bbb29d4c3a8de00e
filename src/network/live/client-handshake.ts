import type { IncomingMessage } from 'node:http'
import type { Answer, AnswerHeaders, ClientRequest, Refusal } from '../../client/contract.ts'
import { offerOf } from '../../client/offer.ts'
import { PROTOCOL_HEADER } from '../../client/protocol-headers.ts'
import { PatientWebSocket } from './patient-web-socket.ts'

/** Where a connection really goes. */
export interface LiveTarget {
  readonly url: string
  /** Headers sent in addition to the platform's. */
  readonly headers?: Readonly<Record<string, string>>
}

/** Starts a real connection, which opens with whatever subprotocol the server chooses. */
export function startConnection(
  request: Pick<ClientRequest, 'headers' | 'protocols'>,
  target: LiveTarget,
): PatientWebSocket {
  const { headers, protocols } = offerOf(request)
  // Not as the package's list of subprotocols: the package refuses every unexpected answer.
  const connection = new PatientWebSocket(target.url, {
    headers: {
      ...headers,
      ...(protocols.length > 0 && { [PROTOCOL_HEADER]: protocols.join(', ') }),
      ...target.headers,
    },
  })
  connection.binaryType = 'arraybuffer'
  return connection
}

/**
 * Reports the server's answer; a failure without an answer is the connection's `error`.
 *
 * @param accepted Called with the opening.
 * @param refused Called with the answer of another status; the connection then ends.
 */
export function onAnswer(
  connection: PatientWebSocket,
  accepted: (answer: Required<Answer>) => void,
  refused: (refusal: Refusal) => void,
): void {
  let answer: Required<Answer> = { status: 101, headers: {}, protocol: '' }
  connection.on('upgrade', ({ statusCode: status = 101, headers }: IncomingMessage) => {
    answer = { status, headers: flat(headers), protocol: headers[PROTOCOL_HEADER] ?? '' }
    // The package would check the choice against its own, empty list.
    delete headers[PROTOCOL_HEADER]
  })
  connection.on('open', () => accepted(answer))
  connection.on('unexpected-response', (_request, { statusCode: status, headers }) => {
    refused({ ...(status !== undefined && { status }), headers: flat(headers) })
    connection.terminate()
  })
}

/** Joins the values of a repeated header, as HTTP allows. */
function flat(headers: IncomingMessage['headers']): AnswerHeaders {
  const single: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) single[name] = Array.isArray(value) ? value.join(', ') : value
  }
  return single
}
