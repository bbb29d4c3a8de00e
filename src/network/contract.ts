import type { Text } from '../text.ts'

/** What a connection has for its client, in the order in which the client learns of it. */
export type ClientEvent =
  | { readonly type: 'open'; readonly protocol: string }
  | { readonly type: 'message'; readonly data: string | ArrayBuffer | Blob }
  | { readonly type: 'error' }
  | {
      readonly type: 'close'
      readonly code: number
      readonly reason: string
      readonly wasClean: boolean
    }

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

/** Timers of one connection, on the network's clock: none of them fires once it has ended. */
export interface ConnectionTimers {
  /**
   * Calls back once.
   *
   * @param delay Milliseconds.
   * @returns Calls it off.
   */
  after(delay: number, run: () => void): () => void
  /** Returns the network's time in milliseconds, since an arbitrary moment. */
  now(): number
}

/**
 * The server's end of one connection, in mock-socket's words, so that one scenario serves the
 * simulated network and the real server alike.
 */
export interface ServerSocket extends ConnectionTimers {
  readonly handshake: Handshake
  /** The subprotocol agreed on; empty for none. */
  readonly protocol: string
  /** Milliseconds that the client's Close frame waits for its answer; 0 unless set. */
  closeDelay: number
  on(type: 'message', listener: (data: string | ArrayBuffer) => void): void
  on(type: 'close', listener: (event: { code: number; reason: string }) => void): void
  send(data: string | ArrayBuffer | ArrayBufferView | Blob): void
  /** Stops reading, Close frames included: what the client sends stays with the client. */
  pause(): void
  /** Goes on reading where it stopped. */
  resume(): void
  /** Begins the closing handshake. */
  close(options?: CloseOptions): void
  /** Cuts the connection with no closing handshake; the client sees 1006. */
  terminate(): void
}

/** What answers the connections to one server. */
export interface ServerConnectionHandler {
  /** @param timers Those of the client's attempt: they end when it gives up. */
  handshake?(
    handshake: Handshake,
    timers: ConnectionTimers,
  ): HandshakeAnswer | Promise<HandshakeAnswer>
  connection(socket: ServerSocket): void
}

/**
 * Has something be heard that a client says whom the scenario plays itself, so that whoever watches
 * the network learns who spoke.
 *
 * @param client Its name, e.g. `Ada`.
 * @param data What the server gets of it.
 * @param answer What the server does about that.
 */
export type Hear = (client: string, data: string, answer: () => void) => void

/** A server whose connections know of each other. */
export interface ServerFactory {
  /** Starts it afresh: once for a run in the simulated network, once for a live server. */
  serve(hear: Hear): ServerConnectionHandler
}

/** Something that the query of the URL may tell a scenario, e.g. `?code=4001`. */
export interface ScenarioParameter {
  readonly name: string
  /** What it does, its unit and what holds without it. */
  readonly text: Text
}

/** What people are told of a scenario. */
export interface ScenarioDescription {
  /** Kebab-case; stands in links and is the path on the live server. */
  readonly id: string
  readonly title: Text
  readonly summary: Text
  /** None when missing. */
  readonly parameters?: readonly ScenarioParameter[]
}

/** A server's behaviour, the same in the simulated network and in the live server. */
export type ScenarioServer = ServerConnectionHandler | ServerFactory

/** A server and what people are told of it. */
export type ServerScenario = ScenarioDescription & ScenarioServer
