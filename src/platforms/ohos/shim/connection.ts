import { certainHeaders } from '../../../client/certain-headers.ts'
import { NO_STATUS, isSendable } from '../../../client/close-frame.ts'
import type {
  Answer,
  ClientConnection,
  ClientEvents,
  ClientRequest,
  ClosedConnection,
  Refusal,
} from '../../../client/contract.ts'
import { protocolsIn } from '../../../client/offer.ts'
import { toUSVString } from '../../../client/payload.ts'
import { PROTOCOL_HEADER } from '../../../client/protocol-headers.ts'
import type { Data } from './arguments.ts'
import { frameReason, NORMAL_CLOSURE, type CloseRequest } from './close-request.ts'
import { errorEvent } from './errors.ts'
import { piecesOf } from './pieces.ts'
import type { Services } from './services.ts'

const SWITCHING_PROTOCOLS = 101

/**
 * Size limit of an event in API 9 and earlier, in bytes; a larger message arrives in several
 * events.
 */
const OLD_PIECE_SIZE = 4096

/** Handles the end of a connection. */
export interface ConnectionOwner {
  /** Receives the end, before the events for the end. */
  ending(connection: Connection): void
  /** Receives the end, after the events for the end. */
  ended(connection: Connection): void
}

/** A connection, from `connect` to the end: a client's connection with the platform's events. */
export class Connection implements ClientEvents {
  readonly #services: Services
  readonly #request: ClientRequest
  readonly #owner: ConnectionOwner
  readonly #connection: ClientConnection
  #opened = false
  /** Messages sent before the connection opened, in order. */
  #queue: (() => void)[] = []
  #closing: CloseRequest | undefined
  #closeOnceOpen: (() => void) | undefined
  /** Whether the last message was sent, so that an answer may be underway. */
  #expectsAnswer = false

  /** Starts a connection. */
  constructor(services: Services, request: ClientRequest, owner: ConnectionOwner) {
    this.#services = services
    this.#request = request
    this.#owner = owner
    this.#connection = services.host.client.connect(request, this)
  }

  /** The client's connection beneath. */
  get beneath(): ClientConnection {
    return this.#connection
  }

  /** Whether the handshake is over; still so when the connection has ended. */
  get opened(): boolean {
    return this.#opened
  }

  /** Sends immediately, or after opening; a closing connection accepts and drops the data. */
  send(data: Data): void {
    if (this.#closing) return
    this.#expectsAnswer = true
    const kept = typeof data === 'string' ? toUSVString(data) : data.slice(0)
    if (this.#opened) return this.#connection.send(kept)
    const { note, trace } = this.#services
    note('ohos.send-before-open')
    this.#queue.push(trace.later(() => this.#connection.send(kept)))
  }

  /** Closes immediately, or right after opening; queued data is never sent. */
  close(request: CloseRequest): void {
    const { note, trace } = this.#services
    this.#closing = request
    if (this.#expectsAnswer) note('ohos.close-discards')
    if (this.#opened) return this.#sendClose(request)
    note('ohos.close-while-connecting')
    this.#queue = []
    this.#closeOnceOpen = trace.later(() => this.#sendClose(request))
  }

  open(answer: Answer): void {
    const { behaviour, listeners, note } = this.#services
    const { protocols } = this.#request
    const { protocol = protocols[0] ?? '', status = SWITCHING_PROTOCOLS, headers } = answer
    if (!this.#takesProtocol(protocol)) return this.#giveUp(status)
    this.#opened = true
    if (listeners.has('headerReceive')) {
      if (!headers) note('ohos.response-headers')
      listeners.emit('headerReceive', { ...(headers ?? certainHeaders(protocol)) })
    }
    for (const send of this.#queue) send()
    this.#queue = []
    const opening = { status, message: behaviour.openMessage }
    try {
      listeners.emit('open', opening)
      listeners.emit('openInfo', { ...opening, ...(protocol && { protocol }) })
    } finally {
      this.#closeOnceOpen?.()
    }
  }

  message(data: Data): void {
    const { behaviour, listeners, note } = this.#services
    if (this.#closing) return
    this.#expectsAnswer = false
    if (!listeners.has('message')) return
    if (typeof data !== 'string') note('ohos.binary-message')
    // A text has at least as many bytes as characters: no need to encode each message for a note.
    const size = typeof data === 'string' ? data.length : data.byteLength
    if (size > OLD_PIECE_SIZE) note('ohos.message-in-pieces')
    for (const piece of piecesOf(data, behaviour.maxPieceSize)) listeners.emit('message', piece)
    listeners.emit('dataEnd')
  }

  refused({ status }: Refusal): void {
    this.#end(() => this.#reportFailure(status))
  }

  closed({ code = NO_STATUS, reason }: ClosedConnection): void {
    this.#end(() => {
      if (this.#closing) this.#reportOwnClose(this.#closing)
      else this.#reportPeerClose(code === NO_STATUS ? NORMAL_CLOSURE : code, reason)
    })
  }

  lost(): void {
    this.#end(() => {
      if (this.#closing) this.#reportOwnClose(this.#closing)
      else this.#reportLoss()
    })
  }

  /**
   * Returns whether libwebsockets opens with a subprotocol: none, or one of the option `protocol`.
   * A header of the program's is no offer, so every choice then breaks the protocol.
   */
  #takesProtocol(protocol: string): boolean {
    const { note } = this.#services
    const { protocols, headers } = this.#request
    if (protocol === '') {
      if (protocols.length > 0) note('ohos.protocol-not-chosen')
      return true
    }
    if (protocols.includes(protocol)) return true
    const written = protocolsIn(headers[PROTOCOL_HEADER] ?? '')
    note(written.length > 0 ? 'ohos.protocol-in-header' : 'ohos.protocol-not-offered')
    return false
  }

  #giveUp(status: number): void {
    this.#connection.abort()
    this.#end(() => this.#reportFailure(status))
  }

  #end(report: () => void): void {
    this.#owner.ending(this)
    try {
      report()
    } finally {
      this.#owner.ended(this)
    }
  }

  #reportFailure(status: number | undefined): void {
    const { behaviour, listeners, note } = this.#services
    note('ohos.connect-is-not-open')
    if (listeners.has('close')) note('ohos.failure-without-close')
    if (behaviour.reportsFailures) listeners.emit('error', errorEvent(status))
    else note('ohos.silent-failure')
  }

  #reportLoss(): void {
    const { behaviour, listeners, note } = this.#services
    note('ohos.connection-lost')
    try {
      if (behaviour.reportsFailures) listeners.emit('error', errorEvent())
    } finally {
      this.#reportClose(0, behaviour.linkDownReason)
    }
  }

  #reportPeerClose(code: number, reason: string): void {
    const { behaviour, note } = this.#services
    if (reason === '' && behaviour.linkDownReason !== '') note('ohos.link-down-reason')
    this.#reportClose(code, reason || behaviour.linkDownReason)
  }

  #reportOwnClose({ code, reason }: CloseRequest): void {
    this.#reportClose(code, reason)
  }

  #reportClose(code: number, reason: string): void {
    this.#services.listeners.emit('close', { code, reason })
  }

  /** Sends the Close frame; 1000 in place of a code that no Close frame may have. */
  #sendClose({ code, reason }: CloseRequest): void {
    const { note } = this.#services
    const framed = frameReason(reason)
    if (framed !== reason) note('ohos.close-reason-cut')
    if (!isSendable(code)) note('ohos.close-code-not-sent', { code })
    this.#connection.close(isSendable(code) ? code : NORMAL_CLOSURE, framed)
  }
}
