import type { ServerSocket } from '../contract.ts'
import { query, queryNumber } from './query.ts'

/** Runs an action once, at the moment named by the query of the URL. */
export function onTrigger(socket: ServerSocket, action: () => void): void {
  const { handshake } = socket
  const delay = queryNumber(handshake, 'after') ?? 0
  let done = false
  const begin = () => {
    if (done) return
    done = true
    if (delay > 0) socket.after(delay, action)
    else action()
  }
  if (query(handshake, 'when') === 'open') begin()
  else socket.on('message', begin)
}
