/** Options of a WebSocket constructor beyond the standard, as the third argument. */
export interface HandshakeOptions {
  /**
   * Extra handshake headers. The simulated network passes the headers to the server; a browser's
   * own constructor ignores the argument, because the standard has no way to send headers.
   */
  headers?: Readonly<Record<string, string>>
}

/** The standard's constructor, with an extra argument for native platforms. */
export interface WebSocketConstructor {
  new (url: string | URL, protocols?: string | string[], options?: HandshakeOptions): WebSocket
  readonly prototype: WebSocket
  readonly CONNECTING: 0
  readonly OPEN: 1
  readonly CLOSING: 2
  readonly CLOSED: 3
}
