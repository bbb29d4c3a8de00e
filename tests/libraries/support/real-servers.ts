import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import type { HandshakeAnswer, ServerConnectionHandler } from '../../../src/network/contract.ts'
import { readHandshake, refuse } from '../../../src/network/live/handshake.ts'
import { PatientWebSocket } from '../../../src/network/live/patient-web-socket.ts'
import { LiveServerSocket } from '../../../src/network/live/server-socket.ts'
import { createUserServers } from '../../../src/network/live/user-server.ts'
import { runServerScript } from './server-script.ts'

/** Runs a session's server script with servers of real connections. */
async function startScript(session: string): Promise<ServerConnectionHandler> {
  const { servers, handler } = createUserServers({
    onServerError: (error) => console.error(session, error),
    onUnanswered: (asked) => console.error(session, 'has no server for', asked),
  })
  await runServerScript(session, servers)
  return handler
}

/**
 * Serves every session's server script over real connections, each under the host
 * `<session>.example`. The servers end with the process.
 *
 * @returns The port for the mapping of all hosts.
 */
export async function startRealServers(sessions: readonly string[]): Promise<number> {
  const handlers = new Map<string, ServerConnectionHandler>()
  for (const session of sessions) handlers.set(`${session}.example`, await startScript(session))
  const agreed = new WeakMap<IncomingMessage, string>()
  const webSockets = new WebSocketServer({
    noServer: true,
    handleProtocols: (_, request) => agreed.get(request) || false,
    WebSocket: PatientWebSocket,
  })
  const accept = async (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const handler = handlers.get(request.headers.host ?? '')
    if (!handler) return refuse(socket, 404)
    const handshake = readHandshake(request)
    const timers = { now: () => 0, after: () => () => {} }
    const answer: HandshakeAnswer = (await handler.handshake?.(handshake, timers)) ?? {
      accept: true,
    }
    if (!answer.accept) return refuse(socket, answer.status)
    const protocol = answer.protocol ?? handshake.protocols[0] ?? ''
    agreed.set(request, protocol)
    webSockets.handleUpgrade(request, socket, head, (connection) => {
      handler.connection(new LiveServerSocket(connection, handshake, protocol))
    })
  }
  const http = createServer((_, response) => response.writeHead(404).end())
  http.on('upgrade', (request, socket, head) => void accept(request, socket, head))
  http.listen(0, '127.0.0.1')
  await once(http, 'listening')
  http.unref()
  return (http.address() as AddressInfo).port
}
