import type { CloseOptions, ConnectionTimers, Handshake } from '../contract.ts'
import type { Payload } from './bus.ts'
import { ABNORMAL, MAX_REASON, NO_STATUS, type CloseFrame } from './close.ts'
import { createConnectionTimers } from './connection-timers.ts'
import type { Guard } from './guard.ts'
import type { End, Sender } from './link.ts'
import { Listeners } from './listeners.ts'
import { takeOutgoing, toUSVString, utf8Length } from './payload.ts'
import { Reading } from './reading.ts'
import { CLOSED, CLOSING, OPEN } from './ready-state.ts'
import type { Schedule } from './schedule.ts'

/** What a server's script can listen to on a connection. */
export interface ServerSocketEvents {
  message: [data: Payload]
  close: [event: { code: number; reason: string }]
}

/** The server's side of a connection. */
export class ServerEnd implements End {
  readonly handshake: Handshake
  readonly protocol: string
  readyState: number = OPEN

  /** Milliseconds that the client's Close frame waits for its answer. */
  closeDelay = 0

  readonly listeners: Listeners<ServerSocketEvents>
  readonly timers: ConnectionTimers
  readonly reading = new Reading()
  #sender: Sender | undefined
  #reportedClose = false

  constructor(handshake: Handshake, protocol: string, guard: Guard, schedule: Schedule) {
    this.handshake = handshake
    this.protocol = protocol
    this.timers = createConnectionTimers(schedule, guard, () => this.readyState === CLOSED)
    this.listeners = new Listeners(guard, { message: new Set(), close: new Set() })
  }

  /** @param data Copied; dropped once closing has begun. */
  send(data: unknown): void {
    const outgoing = takeOutgoing(data)
    if (this.readyState === OPEN) this.#sender?.data(outgoing)
  }

  /**
   * Begins the closing handshake. The codes that never travel do what makes a client report them:
   * 1005 closes without a status, 1006 cuts the connection.
   *
   * @throws RangeError For a code or a reason that no Close frame may carry.
   */
  close(options: CloseOptions = {}): void {
    if (options.code === ABNORMAL) return this.terminate()
    const frame = readCloseOptions(options)
    if (this.readyState !== OPEN) return
    this.readyState = CLOSING
    this.#sender?.close(frame)
  }

  /** Cuts the connection with no closing handshake. */
  terminate(): void {
    this.readyState = CLOSED
    this.#sender?.end()
    this.reading.end()
  }

  attach(sender: Sender): void {
    this.#sender = sender
    this.reading.attach(sender)
  }

  receive(payload: Payload): void {
    this.reading.take(() => {
      if (this.readyState !== CLOSED) this.listeners.call('message', payload)
    })
  }

  receiveClose(frame: CloseFrame): void {
    this.reading.take(() => {
      if (this.readyState === CLOSED) return
      const finish = () => this.#finish(frame.code ?? NO_STATUS, frame.reason)
      if (this.readyState !== OPEN) return finish()
      if (!(this.closeDelay > 0)) return this.#answerClose(frame, finish)
      this.readyState = CLOSING
      this.timers.after(this.closeDelay, () => this.#answerClose(frame, finish))
    })
  }

  receiveEnd(): void {
    this.reading.end()
    this.#finish(ABNORMAL, '')
  }

  #answerClose(frame: CloseFrame, finish: () => void) {
    this.#sender?.close(frame)
    finish()
  }

  #finish(code: number, reason: string) {
    this.readyState = CLOSED
    this.#sender?.end()
    if (this.#reportedClose) return
    this.#reportedClose = true
    this.listeners.call('close', { code, reason })
  }
}

/** A reason without a code takes 1000, as in mock-socket. */
function readCloseOptions({ code, reason }: CloseOptions): CloseFrame {
  if (code === NO_STATUS || (code === undefined && !reason)) return { reason: '' }
  const frame = { code: code ?? 1000, reason: toUSVString(reason ?? '') }
  if (!isValidCode(frame.code)) throw new RangeError(`${frame.code} is not a valid close code.`)
  if (utf8Length(frame.reason) > MAX_REASON) {
    throw new RangeError(`The close reason must not be greater than ${MAX_REASON} UTF-8 bytes.`)
  }
  return frame
}

/** Codes that an endpoint may send (RFC 6455, section 7.4, and the IANA registry). */
function isValidCode(code: number): boolean {
  if (!Number.isInteger(code)) return false
  return (code >= 1000 && code <= 1014 && code !== 1004) || (code >= 3000 && code <= 4999)
}
