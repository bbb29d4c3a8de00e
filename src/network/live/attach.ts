import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import type {
  Handshake,
  HandshakeAnswer,
  ServerConnectionHandler,
  ServerScenario,
} from '../contract.ts'
import { serve } from '../serve.ts'
import { createConnectionTimers } from './connection-timers.ts'
import { headerLines, readHandshake, refuse } from './handshake.ts'
import { PatientWebSocket } from './patient-web-socket.ts'
import { route, type LiveRoutes } from './route.ts'
import { LiveServerSocket } from './server-socket.ts'
import { isWelcome, type AllowedOrigins } from './welcome.ts'

type UpgradeListener = (request: IncomingMessage, socket: Duplex, head: Buffer) => void

/**
 * The part of an HTTP server used by the live server; common to plain, TLS and Vite's own servers.
 */
export interface UpgradableServer {
  on(event: 'upgrade', listener: UpgradeListener): unknown
  off(event: 'upgrade', listener: UpgradeListener): unknown
}

/** Maximum bytes of a message to the server; a longer message ends the connection with 1009. */
export const MAX_MESSAGE = 16 * 1024 * 1024

/** Limits of connecting clients and of message sizes. */
export interface LiveBounds {
  /** Origins of allowed pages, besides pages of this machine; `*` for every page. */
  readonly origins?: AllowedOrigins
  /** Maximum bytes of a message; {@link MAX_MESSAGE} if unset. */
  readonly maxMessage?: number
}

export interface AttachOptions extends LiveRoutes, LiveBounds {
  /**
   * Whether nobody else answers upgrade requests on this HTTP server. Requests for other paths are
   * then refused with 404; without an answer the requests would hang.
   */
  readonly alone?: boolean
}

/** The live server on someone else's HTTP server. */
export interface AttachedLiveServer {
  /** Stops answering and cuts every connection; the HTTP server keeps running. */
  close(): void
}

/**
 * Serves scenarios over real WebSocket connections at `<path><scenario id>[?query]`. Upgrade
 * requests for any other path are left to the server's other listeners, if present; an unknown
 * scenario is answered with 404, a page of a foreign origin with 403, a refused handshake with the
 * scenario's status.
 */
export function attachLiveServer(
  httpServer: UpgradableServer,
  { alone = false, origins, maxMessage = MAX_MESSAGE, ...routes }: AttachOptions,
): AttachedLiveServer {
  const agreed = new WeakMap<IncomingMessage, readonly string[]>()
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: maxMessage,
    handleProtocols: () => false,
    WebSocket: PatientWebSocket,
  })
  const handlers = new Map<ServerScenario, ServerConnectionHandler>()
  const handlerOf = (scenario: ServerScenario) => {
    const handler = handlers.get(scenario) ?? serve(scenario)
    handlers.set(scenario, handler)
    return handler
  }
  // Written here and not by `handleProtocols`, which is not asked when the client offered nothing:
  // a scenario may be there to show what a client makes of an answer it did not ask for.
  server.on('headers', (headers, request) => {
    headers.push(...(agreed.get(request) ?? []))
  })

  const upgrade: UpgradeListener = (request, socket, head) => {
    const found = route(request.url ?? '/', routes)
    if (!found && !alone) return
    // A client that leaves during the handshake is no failure of the server.
    socket.on('error', () => {})
    const scenario = found?.scenario
    if (!scenario) return refuse(socket, 404)
    if (!isWelcome(request, origins)) return refuse(socket, 403)
    const handler = handlerOf(scenario)
    const handshake = readHandshake(request)
    void ask(handler, handshake, socket).then((answer) => {
      if (socket.destroyed) return
      if (!answer.accept) return refuse(socket, answer.status, answer.headers)
      const protocol = answer.protocol ?? handshake.protocols[0] ?? ''
      const lines = headerLines(answer.headers)
      if (protocol) lines.push(`Sec-WebSocket-Protocol: ${protocol}`)
      agreed.set(request, lines)
      server.handleUpgrade(request, socket, head, (connection) => {
        handler.connection(new LiveServerSocket(connection, handshake, protocol))
      })
    })
  }
  httpServer.on('upgrade', upgrade)

  return {
    close() {
      httpServer.off('upgrade', upgrade)
      for (const connection of server.clients) connection.terminate()
      server.close()
    },
  }
}

/** Returns the server's answer to a handshake; a failure of the server is a status as well. */
async function ask(
  handler: ServerConnectionHandler,
  handshake: Handshake,
  socket: Duplex,
): Promise<HandshakeAnswer> {
  try {
    const timers = createConnectionTimers(socket)
    return (await handler.handshake?.(handshake, timers)) ?? { accept: true }
  } catch {
    return { accept: false, status: 500 }
  }
}
