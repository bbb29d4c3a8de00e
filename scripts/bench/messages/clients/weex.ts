import type { PlatformSurface } from '../../../../src/platforms/contract.ts'
import { ADDRESS, type Connection } from '../endpoint.ts'

/** Connects as a Weex page does. */
export function openWeex({ globals }: PlatformSurface, receive: () => void): Promise<Connection> {
  const weex = globals!.weex as { requireModule(name: string): unknown }
  const socket = weex.requireModule('webSocket') as weex.webSocket
  socket.WebSocket(ADDRESS, '')
  socket.onmessage = receive
  return new Promise((resolve) => {
    socket.onopen = () =>
      resolve({ send: (text) => socket.send(text), close: () => socket.close() })
  })
}
