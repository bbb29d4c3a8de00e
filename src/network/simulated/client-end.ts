import type { Handshake } from '../contract.ts'
import type { Payload } from './bus.ts'
import { ABNORMAL, NO_STATUS, type CloseFrame } from './close.ts'
import type { End, Sender } from './link.ts'
import { sizeOf, type Outgoing } from './payload.ts'
import { CLOSED, CLOSING, CONNECTING, OPEN } from './ready-state.ts'
import type { Schedule } from './schedule.ts'

/** What the client's end tells the object in front of it. */
export interface ClientEvents {
  open(): void
  message(payload: Payload): void
  error(): void
  close(code: number, reason: string, wasClean: boolean): void
}

/** The client's side of a connection: the state machine of the WebSockets standard. */
export class ClientEnd implements End {
  readonly handshake: Handshake
  readyState: number = CONNECTING
  protocol = ''
  /** Bytes that wait for the link, and those sent in vain since closing began. */
  bufferedAmount = 0

  readonly #schedule: Schedule
  readonly #events: ClientEvents
  #sender: Sender | undefined
  /** Whether the connection was ever open; if not, its end is a failure that is reported already. */
  #opened = false
  /** The server's Close frame, once it is there. */
  #received: CloseFrame | undefined
  /** Bytes that the link took in this task; they leave the buffer in the next one. */
  #entered = 0

  constructor(handshake: Handshake, schedule: Schedule, events: ClientEvents) {
    this.handshake = handshake
    this.#schedule = schedule
    this.#events = events
  }

  /** @param data Dropped, but counted, once closing has begun. */
  send(data: Outgoing): void {
    const size = sizeOf(data)
    this.bufferedAmount += size
    if (this.readyState === OPEN) this.#sender?.data(data, () => this.#drain(size))
  }

  /** Begins the closing handshake, or gives up connecting. */
  close(frame: CloseFrame): void {
    if (this.readyState === OPEN) {
      this.readyState = CLOSING
      this.#sender?.close(frame)
    } else if (this.readyState === CONNECTING) {
      this.readyState = CLOSING
      this.#sender?.end()
      this.#schedule.after(0, () => this.#fail())
    }
  }

  attach(sender: Sender): void {
    this.#sender = sender
  }

  /** @param protocol The server's choice. One that was not offered, or none of several, fails. */
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

  /** A browser delivers nothing any more after its own `close()`. */
  receive(payload: Payload): void {
    if (this.readyState === OPEN) this.#events.message(payload)
  }

  receiveClose(frame: CloseFrame): void {
    this.#received ??= frame
    if (this.readyState !== OPEN) return
    this.readyState = CLOSING
    this.#sender?.close(frame)
  }

  receiveEnd(): void {
    this.#sender?.end()
    if (!this.#opened || this.readyState === CLOSED) return
    this.readyState = CLOSED
    const frame = this.#received
    if (frame) this.#events.close(frame.code ?? NO_STATUS, frame.reason, true)
    else this.#events.close(ABNORMAL, '', false)
  }

  /** The two events are two tasks, so that the microtasks of the first run before the second. */
  #fail() {
    this.readyState = CLOSED
    this.#schedule.after(0, () => this.#events.close(ABNORMAL, '', false))
    this.#events.error()
  }

  #drain(size: number) {
    if (this.#entered === 0) {
      this.#schedule.first(() => {
        this.bufferedAmount -= this.#entered
        this.#entered = 0
      })
    }
    this.#entered += size
  }
}
