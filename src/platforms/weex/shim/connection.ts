import { toCloseArguments } from './closing.ts'
import { connect } from './connect.ts'
import type { EventMap, ListenerName } from './listeners.ts'
import { toPayload } from './outgoing.ts'
import type { Services } from './services.ts'
import { openStandard, type End, type OpenSocket, type Socket } from './socket.ts'

const OPEN = 1
const CLOSING = 2
const CLOSED = 3

/** Hands an event of a connection to the module, in the documented shape. */
export type Emit = <Name extends ListenerName>(name: Name, event: EventMap[Name]) => void

/** A single connection of the module, from `WebSocket()` until replaced by the next connection. */
export class Connection {
  protected readonly services: Services
  readonly #emit: Emit
  readonly #url: string
  readonly #socket: Socket | null
  /** Whether `close()` was called before the connection was open; the failure is then intended. */
  #givenUp = false
  /** Whether another connection took the place of this one. */
  #isReplaced = false

  /**
   * @param emit Called with the events of the connection.
   * @param open Opens the connection beneath.
   */
  constructor(
    services: Services,
    url: unknown,
    protocol: unknown,
    emit: Emit,
    open: OpenSocket = openStandard,
  ) {
    this.services = services
    this.#emit = emit
    this.#url = String(url)
    this.#socket = connect(services, open, this.#url, protocol, this.#events())
    if (!this.#socket) this.notStarted()
  }

  /** The connection beneath; `null` when nothing could be started. */
  get socket(): Socket | null {
    return this.#socket
  }

  get isOpen(): boolean {
    return this.#socket?.readyState === OPEN
  }

  get isClosed(): boolean {
    return (this.#socket?.readyState ?? CLOSED) === CLOSED
  }

  send(data: unknown): void {
    if (this.isOpen) {
      this.#socket?.send(this.payload(data))
      return
    }
    this.services.note('weex.send-not-open')
    // Source: Android `DefaultWebSocketAdapter.send`.
    this.post('onerror', { data: 'WebSocket is not ready' })
  }

  close(code: unknown, reason: unknown): void {
    if (!this.#socket || this.#socket.readyState >= CLOSING) return
    this.#givenUp = !this.isOpen
    this.services.note(this.#givenUp ? 'weex.close-not-open' : 'weex.client-close')
    this.#socket.close(...toCloseArguments(this.services, code, reason))
  }

  /**
   * Closes the connection when replaced by another, and keeps further events from the listeners.
   */
  replace(): void {
    if (!this.isClosed) this.services.note('weex.connection-replaced')
    this.#isReplaced = true
    this.#socket?.detach()
    this.#socket?.close()
  }

  /** Returns the data to send for a value given to `send`. */
  protected payload(data: unknown): ReturnType<typeof toPayload> {
    return toPayload(this.services, data)
  }

  /** Fails like a refused connection when no connection could be started. */
  protected notStarted(): void {
    this.services.note('weex.cannot-connect', { url: this.#url })
    this.post('onerror', { data: this.failure })
    this.post('onclose', { code: 1006, reason: '', wasClean: false })
  }

  /** Reports a failed attempt to connect. */
  protected failed(): void {
    if (!this.#givenUp) this.deliver('onerror', { data: this.failure })
  }

  /** Reports the end of the connection, for any cause. */
  protected ended({ code, reason, wasClean }: End): void {
    if (!wasClean && !this.#givenUp) this.services.note('weex.error-only')
    this.deliver('onclose', { code, reason, wasClean })
  }

  /**
   * Message of a failed connection, the same for every cause: a browser does not reveal the cause.
   */
  protected get failure(): string {
    return `WebSocket connection to '${this.#url}' failed`
  }

  /** Delivers an event of the socket, after any events posted before. */
  protected deliver: Emit = (name, event) => {
    this.services.bridge.deliver(() => this.#emitUnlessReplaced(name, event))
  }

  /** Posts an event of the shim's own for later delivery. */
  protected post: Emit = (name, event) => {
    this.services.bridge.post(() => this.#emitUnlessReplaced(name, event))
  }

  #events() {
    let opened = false
    return {
      open: () => {
        opened = true
        this.deliver('onopen', {})
      },
      message: (data: unknown) => {
        if (typeof data === 'string') this.deliver('onmessage', { data })
        else this.services.note('weex.binary-message')
      },
      error: () => {
        if (!opened) this.failed()
      },
      ended: (end: End) => this.ended(end),
    }
  }

  #emitUnlessReplaced: Emit = (name, event) => {
    if (!this.#isReplaced) this.#emit(name, event)
  }
}
