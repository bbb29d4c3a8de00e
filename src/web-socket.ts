/** Options that a WebSocket constructor beyond the standard may take as its third argument. */
export interface HandshakeOptions {
  /**
   * Extra handshake headers. The simulated network hands them to the server; a browser's own
   * constructor ignores the argument, because the standard gives no way to send them.
   */
  headers?: Readonly<Record<string, string>>
}

/** The standard's constructor, with the one extra argument that native platforms need. */
export interface WebSocketConstructor {
  new (url: string | URL, protocols?: string | string[], options?: HandshakeOptions): WebSocket
  readonly prototype: WebSocket
  readonly CONNECTING: 0
  readonly OPEN: 1
  readonly CLOSING: 2
  readonly CLOSED: 3
}
