import type { OpenClient } from '../client-contract.ts'
import type { Globals } from './surface.ts'

/** Connects as a Weex page does. */
export const openClient: OpenClient = ({ globals }, url, receive) => {
  const { weex } = globals as unknown as Globals
  const socket = weex.requireModule('webSocket')
  socket.WebSocket(url, '')
  socket.onmessage = receive
  return new Promise((resolve) => {
    socket.onopen = () =>
      resolve({ send: (text) => socket.send(text), close: () => socket.close() })
  })
}
