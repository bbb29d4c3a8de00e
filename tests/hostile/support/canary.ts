import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server forbidden to code in a sandbox: by HTTP, by WebSocket, by bare TCP or by UDP. */
export interface Canary {
  /** Host and port. */
  readonly host: string
  /** Received requests. */
  readonly hits: readonly string[]
  close(): void
}

/** Starts a canary on a free port of the machine. */
export async function startCanary(): Promise<Canary> {
  const hits: string[] = []
  const server = createServer((request, response) => {
    hits.push(`${request.method} ${request.url}`)
    response.setHeader('access-control-allow-origin', '*').end('reached')
  })
  // Told of whatever is sent, and even when nothing is.
  server.on('connection', () => hits.push('a connection'))
  server.on('upgrade', (request, socket) => {
    hits.push(`WebSocket ${request.url}`)
    socket.destroy()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const datagrams = createSocket('udp4', () => hits.push('a datagram'))
  datagrams.bind(port, '127.0.0.1')
  await once(datagrams, 'listening')
  return {
    host: `127.0.0.1:${port}`,
    hits,
    close() {
      datagrams.close()
      server.close()
      server.closeAllConnections()
    },
  }
}
