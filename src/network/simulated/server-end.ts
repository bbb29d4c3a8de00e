import type { CloseOptions, Handshake } from '../contract.ts'
import type { Payload } from './bus.ts'
import { ABNORMAL, MAX_REASON, NO_STATUS, type CloseFrame } from './close.ts'
import type { Guard } from './guard.ts'
import type { End, Sender } from './link.ts'
import { Listeners } from './listeners.ts'
import { takeOutgoing, toUSVString, utf8Length } from './payload.ts'
import { CLOSED, CLOSING, OPEN } from './ready-state.ts'

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

  readonly listeners: Listeners<ServerSocketEvents>
  #sender: Sender | undefined
  #reportedClose = false

  constructor(handshake: Handshake, protocol: string, guard: Guard) {
    this.handshake = handshake
    this.protocol = protocol
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
  }

  attach(sender: Sender): void {
    this.#sender = sender
  }

  receive(payload: Payload): void {
    if (this.readyState !== CLOSED) this.listeners.call('message', payload)
  }

  receiveClose(frame: CloseFrame): void {
    if (this.readyState === CLOSED) return
    if (this.readyState === OPEN) this.#sender?.close(frame)
    this.#finish(frame.code ?? NO_STATUS, frame.reason)
  }

  receiveEnd(): void {
    this.#finish(ABNORMAL, '')
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
