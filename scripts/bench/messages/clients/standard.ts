import type { Connection } from '../endpoint.ts'

/** The part of the standard's interface shared by every WebSocket class here. */
interface StandardSocket {
  onopen: unknown
  onmessage: unknown
  onerror: unknown
  send(text: string): void
  close(): void
}

/** Opens a connection with any class of the standard's interface. */
export function openStandard(
  WebSocket: new (url: string) => StandardSocket,
  url: string,
  receive: () => void,
): Promise<Connection> {
  const socket = new WebSocket(url)
  socket.onmessage = receive
  return new Promise((resolve, reject) => {
    socket.onopen = () => resolve(socket)
    socket.onerror = () => reject(new Error(`no connection to ${url}`))
  })
}
