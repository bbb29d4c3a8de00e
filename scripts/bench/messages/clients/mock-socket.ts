import mockSocket from 'mock-socket'
import { ADDRESS, type Endpoint } from '../endpoint.ts'
import { openStandard } from './standard.ts'

/** Starts the class of mock-socket itself, the base of the simulated network's bus. */
export function startMockSocket(): Endpoint {
  const server = new mockSocket.Server(ADDRESS, { mock: false })
  server.on('connection', (socket) => socket.on('message', (data) => socket.send(data)))
  return {
    open: (receive) => openStandard(mockSocket.WebSocket, ADDRESS, receive),
    stop: () => server.stop(),
  }
}
