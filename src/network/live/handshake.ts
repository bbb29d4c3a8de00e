import { STATUS_CODES, type IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Handshake } from '../contract.ts'

/**
 * Reads what a client asks for from its upgrade request. The URL is the one the client wrote, as
 * far as the request tells: scheme by the connection, host by the `Host` header.
 */
export function readHandshake(request: IncomingMessage): Handshake {
  const scheme = 'encrypted' in request.socket ? 'wss' : 'ws'
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value
  }
  const offered = headers['sec-websocket-protocol'] ?? ''
  return {
    url: `${scheme}://${headers.host ?? 'localhost'}${request.url ?? '/'}`,
    headers,
    protocols: offered
      .split(',')
      .map((protocol) => protocol.trim())
      .filter((protocol) => protocol !== ''),
  }
}

/** Answers an upgrade request with an HTTP status instead of a connection, and hangs up. */
export function refuse(socket: Duplex, status: number): void {
  const body = `${status} ${STATUS_CODES[status] ?? 'Refused'}\n`
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Refused'}`,
    'Connection: close',
    'Content-Type: text/plain; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ]
  socket.once('finish', () => socket.destroy())
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}
