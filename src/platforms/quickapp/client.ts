import type { OpenClient } from '../client-contract.ts'
import type { Modules } from './surface.ts'

/** Connects as a quick app on a phone does. */
export const openClient: OpenClient = ({ modules }, url, receive) => {
  const factory = modules['@system.websocketfactory'] as Modules['@system.websocketfactory']
  const socket = factory.create({ url })
  socket.onmessage = receive
  return new Promise((resolve) => {
    socket.onopen = () =>
      resolve({
        send: (data) => void socket.send({ data }),
        close: () => void socket.close({}),
      })
  })
}
