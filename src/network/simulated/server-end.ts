import type { CloseOptions, ConnectionTimers, Handshake } from '../contract.ts'
import type { Payload } from '../../client/payload.ts'
import {
  ABNORMAL,
  closeFrame,
  NO_STATUS,
  TOO_BIG,
  type CloseFrame,
} from '../../client/close-frame.ts'
import { InOrder } from '../../client/in-order.ts'
import { createConnectionTimers } from './connection-timers.ts'
import type { Guard } from './guard.ts'
import type { End, Sender } from './link.ts'
import { Listeners } from './listeners.ts'
import type { ObservedEvent, Observer } from './observation.ts'
import { sizeOf, takeOutgoing, toUSVString } from '../../client/payload.ts'
import { Reading } from './reading.ts'
import { CLOSED, CLOSING, OPEN } from '../../client/ready-state.ts'
import type { Schedule } from './schedule.ts'

/** Events of a connection for a server's script. */
export interface ServerSocketEvents {
  message: [data: Payload]
  close: [event: { code: number; reason: string }]
}

/** Parts and settings of a server's end. */
export interface ServerEndOptions {
  readonly guard: Guard
  readonly schedule: Schedule
  readonly observer: Observer
  /** Counts the program's connections from 1. */
  readonly connection: number
  /** Bytes of the largest accepted message; 0 for no limit. */
  readonly messageLimit: number
  /** Whether the server never completes a closing handshake. */
  readonly hangs: boolean
}

/** The server's side of a connection. */
export class ServerEnd implements End {
  readonly handshake: Handshake
  readonly protocol: string
  readyState: number = OPEN

  /** Milliseconds before the answer to the client's Close frame. */
  closeDelay = 0
  /** Handles the client's Close frame, given a function that answers. */
  onClientClose = (_frame: CloseFrame, answer: () => void): void => {
    if (this.closeDelay > 0) this.timers.after(this.closeDelay, answer)
    else answer()
  }

  readonly listeners: Listeners<ServerSocketEvents>
  readonly timers: ConnectionTimers
  readonly reading = new Reading()
  readonly #options: ServerEndOptions
  readonly #outgoing: InOrder
  #sender: Sender | undefined
  /** The client's Close frame, once received. */
  #received: CloseFrame | undefined
  #sent = 0
  #messages = 0
  #reportedClose = false

  constructor(handshake: Handshake, protocol: string, options: ServerEndOptions) {
    const { guard, schedule } = options
    this.handshake = handshake
    this.protocol = protocol
    this.#options = options
    this.#outgoing = new InOrder(schedule.hold)
    this.timers = createConnectionTimers(schedule, guard, () => this.readyState === CLOSED)
    this.listeners = new Listeners(guard, { message: new Set(), close: new Set() })
  }

  /**
   * Sends a message.
   *
   * @param data Copied; dropped once closing has begun.
   */
  send(data: unknown): void {
    const outgoing = takeOutgoing(data)
    if (this.readyState !== OPEN) return
    this.#note({ type: 'send', nth: ++this.#sent, data: outgoing })
    this.#outgoing.put(outgoing, (payload) => this.#sender?.data(payload))
  }

  /**
   * Starts the closing handshake. Codes that never travel produce the matching report of the
   * client: 1005 closes without a status, 1006 cuts the connection.
   *
   * @throws RangeError For a code or a reason that no Close frame may carry.
   */
  close(options: CloseOptions = {}): void {
    if (options.code === ABNORMAL) return this.terminate()
    const frame = readCloseOptions(options)
    if (this.readyState !== OPEN) return
    this.readyState = CLOSING
    this.#note({ type: 'closing', ...frame })
    this.#sendClose(frame)
  }

  /** Cuts the connection with no closing handshake. */
  terminate(): void {
    if (this.readyState !== CLOSED) this.#note({ type: 'drop' })
    this.readyState = CLOSED
    this.#sendEnd()
    this.reading.end()
  }

  attach(sender: Sender): void {
    this.#sender = sender
    this.reading.attach(sender)
  }

  receive(payload: Payload): void {
    this.reading.take(() => {
      if (this.readyState === CLOSED) return
      const { messageLimit } = this.#options
      if (messageLimit > 0 && sizeOf(payload) > messageLimit) return this.#failTooBig()
      const id = this.#note({ type: 'message', nth: ++this.#messages, data: payload })
      this.#within(id, () => this.listeners.call('message', payload))
    })
  }

  /** Answers a ping, as every endpoint must. */
  receivePing(data: ArrayBuffer): void {
    this.reading.take(() => {
      if (this.readyState === OPEN) this.#outgoing.put(undefined, () => this.#sender?.pong(data))
    })
  }

  receivePong(): void {}

  receiveClose(frame: CloseFrame): void {
    this.reading.take(() => {
      if (this.readyState === CLOSED) return
      this.#received = frame
      const id = this.#note({ type: 'closing', ...frame })
      this.#within(id, () => this.#complete(frame))
    })
  }

  receiveEnd(): void {
    this.reading.end()
    const { code = NO_STATUS, reason } = this.#received ?? { code: ABNORMAL, reason: '' }
    this.#finish(code, reason)
  }

  /** Completes the closing handshake after the client's Close frame. */
  #complete(frame: CloseFrame) {
    const finish = () => this.#finish(frame.code ?? NO_STATUS, frame.reason)
    const answer = () => {
      this.#sendClose(frame)
      finish()
    }
    const answered = this.readyState !== OPEN
    this.readyState = CLOSING
    if (this.#options.hangs) return
    if (answered) finish()
    else this.onClientClose(frame, answer)
  }

  /** Fails the connection as servers do: a Close frame, then the transport is closed at once. */
  #failTooBig() {
    const frame = { code: TOO_BIG, reason: '' }
    if (this.readyState === OPEN) {
      this.#note({ type: 'closing', ...frame })
      this.#sendClose(frame)
    }
    this.#finish(ABNORMAL, '')
  }

  #finish(code: number, reason: string) {
    this.readyState = CLOSED
    this.#sendEnd()
    if (this.#reportedClose) return
    this.#reportedClose = true
    const id = this.#note({ type: 'closed', code, reason })
    this.#within(id, () => this.listeners.call('close', { code, reason }))
  }

  #sendClose(frame: CloseFrame) {
    this.#outgoing.put(undefined, () => this.#sender?.close(frame))
  }

  #sendEnd() {
    this.#outgoing.put(undefined, () => this.#sender?.end())
  }

  #note(event: ObservedEvent) {
    return this.#options.observer.note(this.#options.connection, event)
  }

  #within(id: number, run: () => void) {
    this.#options.observer.within(id, run)
  }
}

/** Reads the options of closing. A reason without a code takes 1000, as in mock-socket. */
function readCloseOptions({ code, reason }: CloseOptions): CloseFrame {
  if (code === NO_STATUS || (code === undefined && !reason)) return { reason: '' }
  return closeFrame(code ?? 1000, toUSVString(reason ?? ''))
}
