import type { Data } from './arguments.ts'
import { frameReason, NORMAL_CLOSURE, type CloseRequest } from './close-request.ts'
import { errorEvent } from './errors.ts'
import { responseHeaders } from './headers.ts'
import { piecesOf } from './pieces.ts'
import type { Services } from './services.ts'

/** URL and requested subprotocol of `connect`. */
export interface Target {
  readonly url: string
  readonly protocol: string
  readonly headers: Readonly<Record<string, string>>
}

/** Close codes of a browser's close event only (RFC 6455, 7.4.1). */
const NO_STATUS = 1005
const ABNORMAL = 1006

/**
 * Size limit of an event in API 9 and earlier, in bytes; a larger message arrives in several
 * events.
 */
const OLD_PIECE_SIZE = 4096

/** A connection, from `connect` to the end: a browser's socket with the platform's events. */
export class Connection {
  readonly #services: Services
  readonly #socket: WebSocket
  readonly #onEnd: (connection: Connection) => void
  #opened = false
  /** Messages sent before the connection opened, in order. */
  #queue: (() => void)[] = []
  #closing: CloseRequest | undefined
  #closeOnceOpen: (() => void) | undefined
  /** Whether the last message was sent, so that an answer may be underway. */
  #expectsAnswer = false

  /**
   * Starts a connection.
   *
   * @param onEnd Called before the events for the end, so that listeners can connect again.
   * @throws {DOMException} `SyntaxError` for an unusable URL or subprotocol.
   */
  constructor(
    services: Services,
    { url, protocol, headers }: Target,
    onEnd: (connection: Connection) => void,
  ) {
    const { host } = services
    this.#services = services
    this.#onEnd = onEnd
    this.#socket = new host.WebSocket(url, protocol ? [protocol] : [], { headers })
    this.#socket.binaryType = 'arraybuffer'
    this.#socket.addEventListener('open', () => this.#handleOpen())
    this.#socket.addEventListener('message', ({ data }) => this.#handleMessage(data))
    this.#socket.addEventListener('close', (event) => this.#handleClose(event))
  }

  /** The standard's socket beneath. */
  get socket(): WebSocket {
    return this.#socket
  }

  /** Whether the handshake is over; still so when the connection has ended. */
  get opened(): boolean {
    return this.#opened
  }

  /** Sends immediately, or after opening; a closing connection accepts and drops the data. */
  send(data: Data): void {
    if (this.#closing) return
    this.#expectsAnswer = true
    if (this.#opened) return this.#socket.send(data)
    const { note, trace } = this.#services
    note('ohos.send-before-open')
    const kept = typeof data === 'string' ? data : data.slice(0)
    this.#queue.push(trace.later(() => this.#socket.send(kept)))
  }

  /** Closes immediately, or right after opening; queued data is never sent. */
  close(request: CloseRequest): void {
    const { note, trace } = this.#services
    this.#closing = request
    if (this.#expectsAnswer) note('ohos.close-discards')
    if (this.#opened) return this.#closeSocket(request)
    note('ohos.close-while-connecting')
    this.#queue = []
    this.#closeOnceOpen = trace.later(() => this.#closeSocket(request))
  }

  #handleOpen(): void {
    const { behaviour, listeners, note } = this.#services
    this.#opened = true
    if (listeners.has('headerReceive')) {
      note('ohos.response-headers')
      listeners.emit('headerReceive', responseHeaders(this.#socket.protocol))
    }
    for (const send of this.#queue) send()
    this.#queue = []
    try {
      listeners.emit('open', { status: 101, message: behaviour.openMessage })
    } finally {
      this.#closeOnceOpen?.()
    }
  }

  #handleMessage(data: Data): void {
    const { behaviour, listeners, note } = this.#services
    this.#expectsAnswer = false
    if (!listeners.has('message')) return
    if (typeof data !== 'string') note('ohos.binary-message')
    // A text has at least as many bytes as characters: no need to encode each message for a note.
    const size = typeof data === 'string' ? data.length : data.byteLength
    if (size > OLD_PIECE_SIZE) note('ohos.message-in-pieces')
    for (const piece of piecesOf(data, behaviour.maxPieceSize)) listeners.emit('message', piece)
    listeners.emit('dataEnd')
  }

  #handleClose({ code, reason }: CloseEvent): void {
    this.#onEnd(this)
    if (!this.#opened) this.#reportFailure()
    else if (this.#closing) this.#reportClose(this.#closing.code, this.#closing.reason)
    else if (code === ABNORMAL) this.#reportLoss()
    else this.#reportPeerClose(code === NO_STATUS ? NORMAL_CLOSURE : code, reason)
  }

  #reportFailure(): void {
    const { behaviour, listeners, note } = this.#services
    note('ohos.connect-is-not-open')
    if (listeners.has('close')) note('ohos.failure-without-close')
    if (behaviour.reportsFailures) listeners.emit('error', errorEvent(false))
    else note('ohos.silent-failure')
  }

  #reportLoss(): void {
    const { behaviour, listeners, note } = this.#services
    note('ohos.connection-lost')
    try {
      if (behaviour.reportsFailures) listeners.emit('error', errorEvent(true))
    } finally {
      this.#reportClose(0, behaviour.linkDownReason)
    }
  }

  #reportPeerClose(code: number, reason: string): void {
    const { behaviour, note } = this.#services
    if (reason === '' && behaviour.linkDownReason !== '') note('ohos.link-down-reason')
    this.#reportClose(code, reason || behaviour.linkDownReason)
  }

  #reportClose(code: number, reason: string): void {
    this.#services.listeners.emit('close', { code, reason })
  }

  /** Closes the socket with 1000, the only code of the platform's range that a browser can send. */
  #closeSocket({ code, reason }: CloseRequest): void {
    const { note } = this.#services
    if (code !== NORMAL_CLOSURE) note('ohos.close-code-not-sent', { code })
    const framed = frameReason(reason)
    if (framed !== reason) note('ohos.close-reason-cut')
    this.#socket.close(NORMAL_CLOSURE, framed)
  }
}
