import type { AnswerHeaders } from '../client/contract.ts'
import type { Text } from '../text.ts'

/** A client's request before connecting. */
export interface Handshake {
  /** URL as written by the client, made absolute, e.g. `wss://echo.example/path?code=4001`. */
  readonly url: string
  /** Request headers, names in lower case. A browser's own client sends none of the user's. */
  readonly headers: Readonly<Record<string, string>>
  /** Subprotocols in the client's order of preference. */
  readonly protocols: readonly string[]
}

/** A server's answer to a handshake; an empty answer accepts. */
export type HandshakeAnswer =
  | {
      readonly accept: true
      /** The subprotocol to use; the first offer if unset, none if empty. */
      readonly protocol?: string
      /** Added to the headers of the protocol. */
      readonly headers?: AnswerHeaders
    }
  | {
      readonly accept: false
      /** HTTP status, e.g. 403. */
      readonly status: number
      readonly headers?: AnswerHeaders
    }

export interface CloseOptions {
  readonly code?: number
  readonly reason?: string
}

/** Timers of a connection, on the network's clock: none fires after the connection's end. */
export interface ConnectionTimers {
  /**
   * Calls back once.
   *
   * @param delay Milliseconds.
   * @returns Cancels the call.
   */
  after(delay: number, run: () => void): () => void
  /** Returns the network's time in milliseconds, since an arbitrary moment. */
  now(): number
}

/**
 * The server's end of a connection, in mock-socket's words, so a scenario serves the simulated
 * network and the real server alike.
 */
export interface ServerSocket extends ConnectionTimers {
  readonly handshake: Handshake
  /** The subprotocol agreed on; empty for none. */
  readonly protocol: string
  /** Milliseconds before the answer to the client's Close frame; 0 unless set. */
  closeDelay: number
  on(type: 'message', listener: (data: string | ArrayBuffer) => void): void
  on(type: 'close', listener: (event: { code: number; reason: string }) => void): void
  send(data: string | ArrayBuffer | ArrayBufferView | Blob): void
  /** Stops reading, Close frames included: data from the client stays with the client. */
  pause(): void
  /** Resumes reading at the point of the pause. */
  resume(): void
  /** Starts the closing handshake. */
  close(options?: CloseOptions): void
  /** Cuts the connection with no closing handshake; the client sees 1006. */
  terminate(): void
}

/** Handler of the connections to a server. */
export interface ServerConnectionHandler {
  /**
   * Answers a handshake.
   *
   * @param timers Timers of the client's attempt, ended when the client gives up.
   */
  handshake?(
    handshake: Handshake,
    timers: ConnectionTimers,
  ): HandshakeAnswer | Promise<HandshakeAnswer>
  connection(socket: ServerSocket): void
}

/**
 * Reports a message of a client played by the scenario itself, so observers of the network learn
 * the sender.
 *
 * @param client The client's name, e.g. `Ada`.
 * @param data Data received by the server.
 * @param answer The server's reaction to the data.
 */
export type Hear = (client: string, data: string, answer: () => void) => void

/** A server whose connections share state. */
export interface ServerFactory {
  /**
   * Starts the server with fresh state: once per run in the simulated network, once for a live
   * server.
   */
  serve(hear: Hear): ServerConnectionHandler
}

/** A parameter of a scenario in the query of the URL, e.g. `?code=4001`. */
export interface ScenarioParameter {
  readonly name: string
  /** Effect, unit and default of the parameter. */
  readonly text: Text
}

/** Description of a scenario for people. */
export interface ScenarioDescription {
  /** Kebab-case; stands in links and is the path on the live server. */
  readonly id: string
  readonly title: Text
  readonly summary: Text
  /** None when missing. */
  readonly parameters?: readonly ScenarioParameter[]
}

/** A server's behavior, the same in the simulated network and in the live server. */
export type ScenarioServer = ServerConnectionHandler | ServerFactory

/** A server with a description for people. */
export type ServerScenario = ScenarioDescription & ScenarioServer
