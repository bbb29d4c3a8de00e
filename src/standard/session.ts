import { ABNORMAL, NO_STATUS, type CloseFrame } from '../client/close-frame.ts'
import type {
  Answer,
  Client,
  ClientConnection,
  ClientEvents,
  ClientRequest,
  ClosedConnection,
  LossCause,
} from '../client/contract.ts'
import { InOrder } from '../client/in-order.ts'
import { sizeOf, type Outgoing, type Payload } from '../client/payload.ts'
import { CLOSED, CLOSING, CONNECTING, OPEN } from '../client/ready-state.ts'

/** Tasks of the event loop. */
export interface Tasks {
  /** Runs a callback in a separate task, after earlier callbacks. */
  queue(run: () => void): void
  /** Announces work outside the tasks, and returns a function that announces the end. */
  hold(): () => void
}

/** Events of a session for the object in front. */
export interface SessionEvents {
  open(): void
  message(payload: Payload): void
  error(): void
  close(code: number, reason: string, wasClean: boolean): void
}

/** A connection by the rules of the WebSockets standard, over any client. */
export class Session implements ClientEvents {
  readonly request: ClientRequest
  readyState: number = CONNECTING
  protocol = ''

  readonly #tasks: Tasks
  readonly #events: SessionEvents
  readonly #connection: ClientConnection
  readonly #outgoing: InOrder
  /** Bytes of messages sent in vain since closing began. */
  #inVain = 0
  /** Whether the events have reported the end. */
  #reported = false
  /** Bytes never sent, once the connection has ended. */
  #unsent: number | undefined

  constructor(client: Client, request: ClientRequest, tasks: Tasks, events: SessionEvents) {
    this.request = request
    this.#tasks = tasks
    this.#events = events
    this.#outgoing = new InOrder(tasks.hold)
    this.#connection = client.connect(request, this)
  }

  /** Bytes waiting for the network, and bytes sent in vain since closing began. */
  get bufferedAmount(): number {
    return (this.#unsent ?? this.#waiting()) + this.#inVain
  }

  /**
   * Sends a message.
   *
   * @param data Dropped, but counted, once closing has begun.
   */
  send(data: Outgoing): void {
    if (this.readyState !== OPEN) this.#inVain += sizeOf(data)
    else this.#outgoing.put(data, (payload) => this.#connection.send(payload))
  }

  /** Starts the closing handshake, or stops connecting. */
  close({ code, reason }: CloseFrame): void {
    if (this.readyState === OPEN) {
      this.readyState = CLOSING
      this.#outgoing.put(undefined, () => this.#connection.close(code, reason))
    } else if (this.readyState === CONNECTING) {
      this.readyState = CLOSING
      this.#connection.abort()
      this.#tasks.queue(() => this.#fail())
    }
  }

  /**
   * Receives the server's acceptance. A protocol not offered, or none of several, fails the
   * connection; a client that does not know the protocol is trusted with the first.
   */
  open({ protocol = this.request.protocols[0] ?? '' }: Answer): void {
    if (this.readyState !== CONNECTING) return
    const { protocols } = this.request
    if (protocol === '' ? protocols.length > 0 : !protocols.includes(protocol)) {
      this.#connection.abort()
      return this.#fail()
    }
    this.readyState = OPEN
    this.protocol = protocol
    this.#events.open()
  }

  /** Receives a message. A browser delivers nothing any more after `close()`. */
  message(payload: Payload): void {
    if (this.readyState === OPEN) this.#events.message(payload)
  }

  closing(): void {
    if (this.readyState === OPEN) this.readyState = CLOSING
  }

  /** Ends the connection; a reported end is an event in addition. */
  over(): void {
    if (this.readyState === CLOSED) return
    this.#unsent = this.#waiting()
    this.readyState = CLOSED
  }

  refused(): void {
    this.#fail()
  }

  closed({ code = NO_STATUS, reason, wasClean }: ClosedConnection): void {
    this.#close(code, reason, wasClean)
  }

  /** Handles a break of the transport: Chromium fires no error event, only close with 1006. */
  lost(cause: LossCause): void {
    if (cause === 'protocol') this.#fail()
    else this.#close(ABNORMAL, '', false)
  }

  /** Fails with two events in two tasks, so the microtasks of the first run before the second. */
  #fail() {
    if (this.#reported) return
    this.#reported = true
    this.over()
    this.#tasks.queue(() => this.#events.close(ABNORMAL, '', false))
    this.#events.error()
  }

  #close(code: number, reason: string, wasClean: boolean) {
    if (this.#reported) return
    this.#reported = true
    this.over()
    this.#events.close(code, reason, wasClean)
  }

  #waiting() {
    // A connection without a network is over before `connect` returns.
    const connection = this.#connection as ClientConnection | undefined
    return this.#outgoing.waiting + (connection?.bufferedAmount ?? 0)
  }
}
