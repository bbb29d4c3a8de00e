import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /**
     * Origin of a server counting received requests, e.g. `127.0.0.1:40000`; `/hits` returns the
     * requests.
     */
    canary: string
  }
}

/** Starts a server forbidden to any code in a simulated sandbox: Vitest's global set-up. */
export default async function setup(project: TestProject): Promise<() => void> {
  const hits: string[] = []
  const server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*')
    response.setHeader('content-type', 'text/javascript')
    if (request.url === '/hits') return response.end(JSON.stringify(hits))
    hits.push(request.url ?? '')
    response.end('0')
  })
  server.on('upgrade', (request, socket) => {
    hits.push(request.url ?? '')
    socket.destroy()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  project.provide('canary', `127.0.0.1:${(server.address() as AddressInfo).port}`)
  return () => {
    server.close()
    server.closeAllConnections()
  }
}
