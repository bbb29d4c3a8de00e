import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { scenarios as allScenarios } from '../scenarios/index.ts'
import { attachLiveServer, type LiveBounds } from './attach.ts'
import { serveListing } from './listing.ts'
import { DEFAULT_PATH, type LiveRoutes } from './route.ts'

export interface LiveServerOptions extends Partial<LiveRoutes>, LiveBounds {
  /** Port to listen on; a free port if unset. */
  readonly port?: number
  /** Address to listen on; only the local machine if unset. */
  readonly host?: string
}

export interface LiveServer {
  /** Folder of the scenarios, with a slash at the end, e.g. `ws://127.0.0.1:4173/live/`. */
  readonly url: string
  /** Cuts every connection and frees the port. */
  close(): Promise<void>
}

/**
 * Starts a separate live server, with nothing else on the port, serving every scenario of the
 * project by default.
 *
 * @throws When the port is taken or may not be listened on.
 */
export async function startLiveServer(options: LiveServerOptions = {}): Promise<LiveServer> {
  const { host = '127.0.0.1', port = 0 } = options
  const routes = {
    path: options.path ?? DEFAULT_PATH,
    scenarios: options.scenarios ?? allScenarios,
  }
  const httpServer = createServer((request, response) => {
    if (!serveListing(request, response, routes)) response.writeHead(404).end()
  })
  const live = attachLiveServer(httpServer, { ...options, ...routes, alone: true })
  httpServer.listen(port, host)
  await once(httpServer, 'listening')
  const address = httpServer.address() as AddressInfo
  return {
    url: `ws://${host}:${address.port}${routes.path}`,
    async close() {
      live.close()
      const closed = once(httpServer, 'close')
      httpServer.close()
      httpServer.closeAllConnections()
      await closed
    },
  }
}
