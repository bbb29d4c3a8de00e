import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { ServerConnectionHandler, ServerScenario } from '../network/contract.ts'
import { withAskedUrl } from '../network/live/asked-url.ts'
import { attachLiveServer } from '../network/live/attach.ts'
import { ServedClient } from '../network/live/served-client.ts'
import { serve } from '../network/serve.ts'
import { createGuard } from '../network/simulated/guard.ts'

const PATH = '/live/'
const ID = 'scenario'

/**
 * Starts a server for a single program on a free port of the local machine. The server does not
 * keep the process alive: the process ends when the program has no open socket and no pending
 * timer.
 *
 * @returns Target URL for the program's connections.
 */
export async function startServer(handler: ServerConnectionHandler): Promise<string> {
  const text = { en: ID, zh: ID }
  const scenario: ServerScenario = {
    id: ID,
    title: text,
    summary: text,
    handshake: (handshake, timers) => handler.handshake?.(handshake, timers) ?? { accept: true },
    connection: (socket) => handler.connection(socket),
  }
  const httpServer = createServer((_request, response) => response.writeHead(426).end())
  httpServer.on('connection', (socket) => socket.unref())
  attachLiveServer(httpServer, { path: PATH, scenarios: [scenario], alone: true })
  httpServer.listen(0, '127.0.0.1').unref()
  await once(httpServer, 'listening')
  return `ws://127.0.0.1:${(httpServer.address() as AddressInfo).port}${PATH}${ID}`
}

/** Returns a handler for running a scenario as if the program's URL were the scenario's own. */
export function handlerOf(
  scenario: ServerScenario,
  onServerError: (error: unknown) => void,
): ServerConnectionHandler {
  const handler = serve(scenario)
  const guard = createGuard(onServerError)
  return {
    handshake: (handshake, timers) =>
      handler.handshake?.(withAskedUrl(handshake), timers) ?? { accept: true },
    connection: (socket) => {
      guard(() => handler.connection(new ServedClient(socket, guard)))
    },
  }
}
