import { WebSocket } from 'ws'
import { NO_STATUS, type CloseFrame } from '../../client/close-frame.ts'

/**
 * A connection of the `ws` package that need not answer the far end's Close frame at once. The
 * package answers by calling `close` on the connection, so all other code calls `beginClose`.
 */
export class PatientWebSocket extends WebSocket {
  /**
   * Handles the far end's Close frame, given a function that answers; answers at once unless
   * replaced.
   */
  onFarClose: (answer: () => void, frame: CloseFrame) => void = (answer) => answer()

  override close(code?: number, reason?: string | Buffer): void {
    const frame = { reason: reason?.toString() ?? '' }
    this.onFarClose(
      () => this.beginClose(code, reason),
      code === undefined ? frame : { ...frame, code },
    )
  }

  /** Starts the closing handshake, or completes the far end's. */
  beginClose(code?: number, reason?: string | Buffer): void {
    super.close(code === NO_STATUS ? undefined : code, reason)
  }
}
