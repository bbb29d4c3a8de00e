import { closeFrame } from '../client/close-frame.ts'
import type { ClientConnection, ClientEvents } from '../client/contract.ts'
import { SENDABLE_CODES, type ClientLimits } from '../client/limits.ts'
import { sizeOf, type Payload } from '../client/payload.ts'
import { CLOSED, CLOSING, CONNECTING, OPEN } from '../client/ready-state.ts'
import type { Environment } from './environment.ts'

/** A connection of a platform, by the platform's own calls. */
export interface PlatformSocket {
  /**
   * Sends a message.
   *
   * @param answered Called when the platform has answered, with a reason if not sent.
   */
  send(data: Payload, answered: (failure?: unknown) => void): void
  /** Starts the closing of an open connection. */
  close(code: number | undefined, reason: string): void
  /** Ends an attempt or a connection, as far as the platform can. Later reports are ignored. */
  abort(): void
}

/** Reports of a platform. Reports after the end are ignored. */
export type Reports = Required<Pick<ClientEvents, 'open' | 'message' | 'refused'>> &
  Pick<ClientEvents, 'closed' | 'lost'>

/** The common part of connections over a platform's API: the order of calls and reports. */
export class PlatformConnection implements ClientConnection {
  readonly #limits: ClientLimits
  readonly #environment: Environment
  readonly #socket: PlatformSocket
  #readyState: number = CONNECTING
  #bufferedAmount = 0

  /** @param start Starts the connection. */
  constructor(
    limits: ClientLimits,
    environment: Environment,
    events: ClientEvents,
    start: (reports: Reports) => PlatformSocket,
  ) {
    this.#limits = limits
    this.#environment = environment
    this.#socket = start(this.#reportsTo(events))
  }

  get bufferedAmount(): number {
    return this.#bufferedAmount
  }

  send(data: Payload): void {
    if (this.#readyState !== OPEN) return
    const size = sizeOf(data)
    this.#bufferedAmount += size
    this.#socket.send(data, (failure) => {
      if (failure !== undefined) this.#environment.report(`${NOT_SENT}${textOf(failure)}`)
      // In a later task: the value does not change under running code.
      this.#environment.queue(() => {
        if (this.#readyState !== CLOSED) this.#bufferedAmount -= size
      })
    })
  }

  /** Returns without effect: no platform can ping. */
  ping(): void {}

  close(code?: number, reason?: string): void {
    const { closeCodes, replacesCodes } = this.#limits
    const frame = closeFrame(code, reason, replacesCodes ? SENDABLE_CODES : closeCodes)
    if (this.#readyState !== OPEN) return
    this.#readyState = CLOSING
    this.#socket.close(frame.code, frame.reason)
  }

  abort(): void {
    if (this.#readyState === CLOSED) return
    this.#readyState = CLOSED
    this.#socket.abort()
  }

  #reportsTo(events: ClientEvents): Reports {
    /** Ends the connection, and calls back with whether the connection was ever open. */
    const end = (report: (opened: boolean) => void) => {
      if (this.#readyState === CLOSED) return
      const opened = this.#readyState !== CONNECTING
      this.#readyState = CLOSED
      report(opened)
    }
    return {
      open: (answer) => {
        if (this.#readyState !== CONNECTING) return
        this.#readyState = OPEN
        events.open(answer)
      },
      message: (data) => {
        if (this.#readyState === OPEN || this.#readyState === CLOSING) events.message(data)
      },
      refused: (refusal) => {
        if (this.#readyState === CONNECTING) end(() => events.refused(refusal))
      },
      closed: (closed) => end((opened) => (opened ? events.closed(closed) : events.refused({}))),
      lost: (cause) => end((opened) => (opened ? events.lost(cause) : events.refused({}))),
    }
  }
}

/** Returns the words of a failure, whatever the platform reports. */
const textOf = (failure: unknown): string => {
  const { errMsg, message = errMsg } = Object(failure) as { errMsg?: unknown; message?: unknown }
  return String(message ?? failure)
}

const NOT_SENT = 'WebSocket: the platform did not send a message: '

/** Codes that a platform sends as a browser does. */
export const BROWSER_CODES: ClientLimits['closeCodes'] = [
  [1000, 1000],
  [3000, 4999],
]
