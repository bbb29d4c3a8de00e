import type { websocketfactory } from '@blueos.network.webSocket'
import type { PlatformSurface } from '../../../../src/platforms/contract.ts'
import { ADDRESS, type Connection } from '../endpoint.ts'

/** Connects as an app on a watch does. */
export function openBlueos({ modules }: PlatformSurface, receive: () => void): Promise<Connection> {
  const factory = modules['@blueos.network.webSocket'] as websocketfactory
  const socket = factory.create({ url: ADDRESS })
  socket.onMessage = receive
  return new Promise((resolve) => {
    socket.onOpen = () =>
      resolve({ send: (data) => socket.send({ data }), close: () => socket.close({}) })
  })
}
