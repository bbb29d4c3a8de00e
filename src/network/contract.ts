import type { Text } from '../text.ts'

/** What a client asks for before it is connected. */
export interface Handshake {
  /** As the client wrote it, made absolute, e.g. `wss://echo.example/path?code=4001`. */
  readonly url: string
  /** Request headers, names in lower case. A browser's own client sends none of the user's. */
  readonly headers: Readonly<Record<string, string>>
  /** Subprotocols in the client's order of preference. */
  readonly protocols: readonly string[]
}

/** How a server answers a handshake; with nothing to say, it accepts. */
export type HandshakeAnswer =
  | {
      readonly accept: true
      /** The subprotocol to use; the first one offered when missing, none when empty. */
      readonly protocol?: string
    }
  | { readonly accept: false; /** HTTP status, e.g. 403. */ readonly status: number }

export interface CloseOptions {
  readonly code?: number
  readonly reason?: string
}

/**
 * The server's end of one connection, in mock-socket's words, so that one scenario serves the
 * simulated network and the real server alike.
 */
export interface ServerSocket {
  readonly handshake: Handshake
  /** The subprotocol agreed on; empty for none. */
  readonly protocol: string
  on(type: 'message', listener: (data: string | ArrayBuffer) => void): void
  on(type: 'close', listener: (event: { code: number; reason: string }) => void): void
  send(data: string | ArrayBuffer | ArrayBufferView | Blob): void
  /** Begins the closing handshake. */
  close(options?: CloseOptions): void
  /** Cuts the connection with no closing handshake; the client sees 1006. */
  terminate(): void
}

/** A server's behaviour, the same in the simulated network and in the live server. */
export interface ServerScenario {
  /** Kebab-case; stands in links and is the path on the live server. */
  readonly id: string
  readonly title: Text
  readonly summary: Text
  handshake?(handshake: Handshake): HandshakeAnswer
  connection(socket: ServerSocket): void
}
