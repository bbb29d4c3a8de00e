import type { ClientLimits } from './limits.ts'
import type { Payload } from './payload.ts'

/** A request for a connection. */
export interface ClientRequest {
  /** Absolute, with scheme `ws:` or `wss:`. */
  readonly url: string
  /** Subprotocols to offer, in order of preference. */
  readonly protocols: readonly string[]
  /** Request headers, names in lower case. The client adds the headers of the protocol. */
  readonly headers: Readonly<Record<string, string>>
  /** How the client watches the link; not watched if unset. */
  readonly liveness?: Liveness
}

/** Settings for watching a link by pings, in milliseconds. */
export interface Liveness {
  /** From the opening, or from a pong, to the next ping. */
  readonly pingInterval: number
  /** Longest wait for a pong. The client then gives the connection up as silent. */
  readonly pongTimeout: number
}

/** HTTP headers of an answer, names in lower case. */
export type AnswerHeaders = Readonly<Record<string, string>>

/** A server's acceptance. A client reports what the client can learn. */
export interface Answer {
  /** The subprotocol chosen by the server; empty for none, unset if unknown. */
  readonly protocol?: string
  /** HTTP status, i.e. 101. */
  readonly status?: number
  readonly headers?: AnswerHeaders
}

/** A failure before the connection was open. Without a status, no server answered. */
export interface Refusal {
  readonly status?: number
  readonly headers?: AnswerHeaders
}

/** The end of a connection by the peer's Close frame. */
export interface ClosedConnection {
  /** Unset for a Close frame without a code. */
  readonly code?: number
  readonly reason: string
  /** Whether the closing handshake was complete. */
  readonly wasClean: boolean
}

/**
 * Why a connection ended without a Close frame from the peer: the link broke, the peer stopped
 * answering pings, or the peer broke the protocol.
 */
export type LossCause = 'link' | 'silence' | 'protocol'

/**
 * Receives the events of a connection, none before {@link Client.connect} has returned.
 * Exactly one of `refused`, `closed` and `lost` ends the events, unless the connection is aborted.
 */
export interface ClientEvents {
  open(answer: Answer): void
  /** Receives a message; also after `close`, until the peer's Close frame. */
  message(data: Payload): void
  /** Receives a peer's pong. */
  pong?(data: ArrayBuffer): void
  /** Receives the arrival of the peer's Close frame. Clients that cannot tell skip the event. */
  closing?(): void
  /** Receives notice of the end, ahead of the event that reports the end in a later task. */
  over?(): void
  /** Receives notice of a failure ahead of `refused`. Clients that cannot tell skip the event. */
  failing?(): void
  refused(refusal: Refusal): void
  closed(closed: ClosedConnection): void
  lost(cause: LossCause): void
}

/** A connection of a client. Calls after the end have no effect. */
export interface ClientConnection {
  /**
   * Bytes of messages passed to `send` and not yet passed to the network; frozen at the end of the
   * connection. The value changes between tasks, or by a call of `send`.
   */
  readonly bufferedAmount: number
  /** Sends a message. Dropped before the connection is open and after `close`. */
  send(data: Payload): void
  /**
   * Sends a ping.
   *
   * @param data At most 125 bytes; empty if unset.
   */
  ping(data?: ArrayBuffer): void
  /**
   * Starts the closing handshake after all messages. Dropped before the connection is open.
   *
   * @param code None if unset. See {@link ClientLimits.closeCodes}.
   * @param reason At most 123 bytes in UTF-8; only with a code.
   * @throws RangeError For a code that the client cannot send, or a reason too long.
   */
  close(code?: number, reason?: string): void
  /** Ends the connection or the attempt at once, without a closing handshake or any event. */
  abort(): void
}

/** A WebSocket client as devices have it: RFC 6455, without a browser's restrictions. */
export interface Client {
  readonly limits: ClientLimits
  /** Starts a connection. */
  connect(request: ClientRequest, events: ClientEvents): ClientConnection
}
