import {
  STATUS_CODES,
  validateHeaderName,
  validateHeaderValue,
  type IncomingMessage,
} from 'node:http'
import type { Duplex } from 'node:stream'
import type { AnswerHeaders } from '../../client/contract.ts'
import { protocolsIn } from '../../client/offer.ts'
import type { Handshake } from '../contract.ts'
import { isOfTheProtocol } from '../../client/protocol-headers.ts'

/** Headers added to a request by browsers and other HTTP clients. */
const OF_CLIENTS = new Set([
  'accept',
  'accept-encoding',
  'accept-language',
  'cache-control',
  'cookie',
  'dnt',
  'origin',
  'pragma',
  'user-agent',
])

/**
 * Reads a client's handshake from the upgrade request. The URL is the client's, as far as the
 * request tells: scheme by the connection, host by the `Host` header. Headers are the program's, as
 * far as distinguishable from the client's.
 */
export function readHandshake(request: IncomingMessage): Handshake {
  const scheme = 'encrypted' in request.socket ? 'wss' : 'ws'
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined && isOfTheProgram(name))
      headers[name] = Array.isArray(value) ? value.join(', ') : value
  }
  const { host = 'localhost', 'sec-websocket-protocol': offered = '' } = request.headers
  return {
    url: `${scheme}://${host}${request.url ?? '/'}`,
    headers,
    protocols: protocolsIn(offered),
  }
}

const isOfTheProgram = (name: string) =>
  !isOfTheProtocol(name) && !OF_CLIENTS.has(name) && !name.startsWith('sec-fetch-')

/**
 * Returns the lines of a server's own headers.
 *
 * @throws TypeError For a name or a value that no header may have.
 */
export function headerLines(headers: AnswerHeaders = {}): string[] {
  return Object.entries(headers).map(([name, value]) => {
    validateHeaderName(name)
    validateHeaderValue(name, value)
    return `${name}: ${value}`
  })
}

/** Answers an upgrade request with an HTTP status instead of a connection, and hangs up. */
export function refuse(socket: Duplex, status: number, headers?: AnswerHeaders): void {
  const body = `${status} ${STATUS_CODES[status] ?? 'Refused'}\n`
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Refused'}`,
    'Connection: close',
    'Content-Type: text/plain; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...headerLines(headers),
  ]
  socket.once('finish', () => socket.destroy())
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}
