import type { OpenClient } from '../client-contract.ts'
import type { Globals } from './surface.ts'

/** Connects as a web page does. */
export const openClient: OpenClient = ({ globals }, url, receive) => {
  const { WebSocket } = globals as unknown as Globals
  const socket = new WebSocket(url)
  socket.onmessage = receive
  return new Promise((resolve, reject) => {
    socket.onopen = () => resolve(socket)
    socket.onerror = () => reject(new Error(`no connection to ${url}`))
  })
}
