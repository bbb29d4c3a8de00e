import type { ScenarioServer, ServerSocket } from '../contract.ts'
import { query } from './query.ts'

const DEFAULT_CHANNEL = 'main'

/** The plainest server with several clients: without a protocol, without names. */
export const broadcast: ScenarioServer = {
  serve() {
    const channels = new Map<string, Set<ServerSocket>>()
    return {
      connection(socket) {
        const name = query(socket.handshake, 'channel') ?? DEFAULT_CHANNEL
        const clients = channels.get(name) ?? new Set()
        channels.set(name, clients.add(socket))
        const hearsItself = query(socket.handshake, 'self') !== '0'
        socket.on('message', (data) => {
          for (const client of clients) if (client !== socket || hearsItself) client.send(data)
        })
        socket.on('close', () => {
          clients.delete(socket)
          if (clients.size === 0) channels.delete(name)
        })
      },
    }
  },
}
