import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { WebSocket, WebSocketServer } from 'ws'
import type { Endpoint } from '../endpoint.ts'
import { openStandard } from './standard.ts'

/** Starts a real server and a real client, over this machine's loopback. */
export async function startWs(): Promise<Endpoint> {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
  server.on('connection', (socket) => {
    socket.on('message', (data, binary) => socket.send(data, { binary }))
  })
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    open: (receive) => openStandard(WebSocket, `ws://127.0.0.1:${port}/`, receive),
    stop() {
      for (const socket of server.clients) socket.terminate()
      server.close()
    },
  }
}
