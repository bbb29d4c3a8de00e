/** A client's waiting times for the other side during closing, in milliseconds. */
export interface ClosingTimeouts {
  /** For the answer to the client's Close frame. */
  readonly handshake: number
  /** For the server to close the transport, once both Close frames have passed. */
  readonly transport: number
}

/**
 * Chromium's times (`net/websockets/websocket_channel.cc`): 60 s for the Close frame, 2 s for the
 * transport. Firefox waits 20 s (`network.websocket.timeout.close`).
 */
export const CLOSING_TIMEOUTS: ClosingTimeouts = { handshake: 60_000, transport: 2000 }
