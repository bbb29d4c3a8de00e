import type { ServerSocket } from '../contract.ts'

/** Calls back again and again until the connection ends. @param interval Milliseconds. */
export function repeat(socket: ServerSocket, interval: number, run: () => void): void {
  socket.after(interval, () => {
    run()
    repeat(socket, interval, run)
  })
}
