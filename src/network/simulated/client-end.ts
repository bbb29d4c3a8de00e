import type { Handshake } from '../contract.ts'
import type { Payload } from './bus.ts'
import { ABNORMAL, NO_STATUS, PROTOCOL_ERROR, type CloseFrame } from './close.ts'
import type { ClientSender, ReceivingEnd } from './link.ts'
import { sizeOf, type Outgoing } from './payload.ts'
import { CLOSED, CLOSING, CONNECTING, OPEN } from './ready-state.ts'
import type { Schedule } from './schedule.ts'
import { SendBuffer } from './send-buffer.ts'

/** Events of the client's end for the object in front. */
export interface ClientEvents {
  open(): void
  message(payload: Payload): void
  error(): void
  close(code: number, reason: string, wasClean: boolean): void
}

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

/** The client's side of a connection: the state machine of the WebSockets standard. */
export class ClientEnd implements ReceivingEnd {
  readonly handshake: Handshake
  readyState: number = CONNECTING
  protocol = ''
  /** Handles the end of the connection; called once. */
  onOver: () => void = () => {}

  readonly #schedule: Schedule
  readonly #events: ClientEvents
  readonly #timeouts: ClosingTimeouts
  readonly #buffer: SendBuffer
  #sender: ClientSender | undefined
  /** Whether the connection was ever open; if not, the end is an already reported failure. */
  #opened = false
  /** The server's Close frame, once received. */
  #received: CloseFrame | undefined
  #callOffGivingUp = () => {}

  constructor(
    handshake: Handshake,
    schedule: Schedule,
    events: ClientEvents,
    timeouts: ClosingTimeouts = CLOSING_TIMEOUTS,
  ) {
    this.handshake = handshake
    this.#schedule = schedule
    this.#events = events
    this.#timeouts = timeouts
    this.#buffer = new SendBuffer(schedule)
  }

  /** Bytes waiting for the link, and bytes sent in vain since closing began. */
  get bufferedAmount(): number {
    return this.#buffer.amount
  }

  /**
   * Sends a message.
   *
   * @param data Dropped, but counted, once closing has begun.
   */
  send(data: Outgoing): void {
    const sender = this.readyState === OPEN ? this.#sender : undefined
    this.#buffer.add(sizeOf(data), sender && ((onEntered) => sender.data(data, onEntered)))
  }

  /** Starts the closing handshake, or stops connecting. */
  close(frame: CloseFrame): void {
    if (this.readyState === OPEN) {
      this.readyState = CLOSING
      this.#sender?.close(frame, () => {
        if (!this.#received) this.#giveUpAfter(this.#timeouts.handshake)
      })
    } else if (this.readyState === CONNECTING) {
      this.readyState = CLOSING
      this.#sender?.end()
      this.#schedule.after(0, () => this.#fail())
    }
  }

  attach(sender: ClientSender): void {
    this.#sender = sender
    this.#buffer.attach(sender)
  }

  /**
   * Receives the server's acceptance.
   *
   * @param protocol The server's choice. A protocol not offered, or none of several, fails.
   */
  receiveAcceptance(protocol: string): void {
    if (this.readyState !== CONNECTING) return
    const { protocols } = this.handshake
    if (protocol === '' ? protocols.length > 0 : !protocols.includes(protocol)) {
      this.#sender?.end()
      return this.#fail()
    }
    this.readyState = OPEN
    this.#opened = true
    this.protocol = protocol
    this.#events.open()
  }

  receiveRefusal(): void {
    if (this.readyState === CONNECTING) this.#fail()
  }

  /** Receives a message. A browser delivers nothing any more after `close()`. */
  receive(payload: Payload): void {
    if (this.readyState === OPEN) this.#events.message(payload)
  }

  receiveClose(frame: CloseFrame): void {
    if (!this.#opened || this.readyState === CLOSED) return
    this.#received ??= frame
    if (this.readyState === OPEN) {
      this.readyState = CLOSING
      this.#sender?.close(frame)
    }
    this.#giveUpAfter(this.#timeouts.transport)
  }

  receiveEnd(): void {
    this.#sender?.end()
    if (this.#opened && this.readyState !== CLOSED) this.#end()
  }

  /**
   * Fails the connection (RFC 6455, section 7.1.7): the server gets 1002, the program 1006, because
   * no Close frame was received.
   */
  receiveMalformed(): void {
    if (!this.#opened || this.readyState === CLOSED) return
    if (this.readyState === OPEN) this.#sender?.close({ code: PROTOCOL_ERROR, reason: '' })
    this.#sender?.end()
    this.#fail()
  }

  /**
   * Handles a break of the transport under the connection. Before the connection is open, the break
   * is a failure to connect; afterwards Chromium fires no error event, only close with 1006.
   */
  lose(): void {
    const failsAlready = this.readyState === CLOSING && !this.#opened
    if (this.readyState === CLOSED || failsAlready) return
    this.#over()
    const { code = NO_STATUS, reason } = this.#received ?? { code: ABNORMAL, reason: '' }
    this.#schedule.after(0, () => {
      if (this.#opened) this.#events.close(code, reason, false)
      else this.#fail()
    })
  }

  #giveUpAfter(delay: number) {
    this.#callOffGivingUp()
    this.#callOffGivingUp = this.#schedule.after(delay, () => {
      this.#sender?.end()
      this.#end()
    })
  }

  #end() {
    this.#over()
    const frame = this.#received
    if (frame) this.#events.close(frame.code ?? NO_STATUS, frame.reason, true)
    else this.#events.close(ABNORMAL, '', false)
  }

  /** Fails with two events in two tasks, so the microtasks of the first run before the second. */
  #fail() {
    this.#over()
    this.#schedule.after(0, () => this.#events.close(ABNORMAL, '', false))
    this.#events.error()
  }

  #over() {
    this.readyState = CLOSED
    this.#buffer.freeze()
    this.#callOffGivingUp()
    this.onOver()
  }
}
