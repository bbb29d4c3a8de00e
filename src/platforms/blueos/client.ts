import type { OpenClient } from '../client-contract.ts'
import type { Modules } from './surface.ts'

/** Connects as an app on a watch does. */
export const openClient: OpenClient = ({ modules }, url, receive) => {
  const factory = modules['@blueos.network.webSocket'] as Modules['@blueos.network.webSocket']
  const socket = factory.create({ url })
  socket.onMessage = receive
  return new Promise((resolve) => {
    socket.onOpen = () =>
      resolve({ send: (data) => socket.send({ data }), close: () => socket.close({}) })
  })
}
