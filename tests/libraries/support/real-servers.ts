import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import { compile } from '../../../src/compiler/index.ts'
import type { HandshakeAnswer, ServerConnectionHandler } from '../../../src/network/contract.ts'
import { readHandshake, refuse } from '../../../src/network/live/handshake.ts'
import { PatientWebSocket } from '../../../src/network/live/patient-web-socket.ts'
import { LiveServerSocket } from '../../../src/network/live/server-socket.ts'
import { createUserServers } from '../../../src/network/live/user-server.ts'

const AsyncFunction = (async () => {}).constructor as new (
  ...source: string[]
) => (require: (name: string) => unknown, module: object, exports: object) => Promise<void>

/** Runs a session's server script with servers of real connections. */
async function startScript(session: string): Promise<ServerConnectionHandler> {
  const url = new URL(`../sessions/${session}/server.ts`, import.meta.url)
  const compiled = await compile({ 'main.ts': await readFile(url, 'utf8') }, { repairs: [] })
  if (!compiled.ok) throw new Error(`${session}: ${compiled.errors[0]!.message}`)
  const { servers, handler } = createUserServers({
    onServerError: (error) => console.error(session, error),
    onUnanswered: (asked) => console.error(session, 'has no server for', asked),
  })
  const module = { exports: {} }
  const run = new AsyncFunction('require', 'module', 'exports', compiled.files[0]!.code)
  await run(() => servers, module, module.exports)
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
