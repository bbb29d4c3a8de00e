import { WebSocket } from 'ws'
import { NO_STATUS, type CloseFrame } from '../simulated/close.ts'

/**
 * A connection of the `ws` package that need not answer the far end's Close frame at once. The
 * package answers by calling `close` on the connection, so everyone else calls `beginClose`.
 */
export class PatientWebSocket extends WebSocket {
  /** Called with what answers the far end's Close frame; answers at once unless replaced. */
  onFarClose: (answer: () => void, frame: CloseFrame) => void = (answer) => answer()

  override close(code?: number, reason?: string | Buffer): void {
    const frame = { reason: reason?.toString() ?? '' }
    this.onFarClose(
      () => this.beginClose(code, reason),
      code === undefined ? frame : { ...frame, code },
    )
  }

  /** Begins the closing handshake, or completes the one that the far end began. */
  beginClose(code?: number, reason?: string | Buffer): void {
    super.close(code === NO_STATUS ? undefined : code, reason)
  }
}
