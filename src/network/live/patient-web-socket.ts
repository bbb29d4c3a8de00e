import { WebSocket } from 'ws'

/**
 * A connection of the `ws` package that need not answer the client's Close frame at once. The
 * package answers by calling `close` on the connection, so everyone else calls `beginClose`.
 */
export class PatientWebSocket extends WebSocket {
  /** Called with what answers the client's Close frame; answers at once unless replaced. */
  onClientClose: (answer: () => void) => void = (answer) => answer()

  override close(code?: number, reason?: string | Buffer): void {
    this.onClientClose(() => this.beginClose(code, reason))
  }

  /** Begins the closing handshake, or completes the one that the client began. */
  beginClose(code?: number, reason?: string | Buffer): void {
    super.close(code, reason)
  }
}
