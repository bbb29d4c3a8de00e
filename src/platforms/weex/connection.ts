import { toCloseArguments } from './closing.ts'
import { connect } from './connect.ts'
import type { EventMap, ListenerName } from './listeners.ts'
import { toPayload } from './outgoing.ts'
import type { Services } from './services.ts'

const OPEN = 1
const CLOSING = 2
const CLOSED = 3

/** Hands an event of a connection to the module, in the documented shape. */
export type Emit = <Name extends ListenerName>(name: Name, event: EventMap[Name]) => void

/** One connection of the module, from `WebSocket()` until the next one takes its place. */
export class Connection {
  readonly #services: Services
  readonly #emit: Emit
  readonly #url: string
  readonly #socket: WebSocket | null
  /** `close()` was called before the connection was open; its failure is wanted then. */
  #givenUp = false
  readonly #detach = new AbortController()

  /** @param emit Called with this connection's events until it is replaced. */
  constructor(services: Services, url: unknown, protocol: unknown, emit: Emit) {
    this.#services = services
    this.#emit = emit
    this.#url = String(url)
    this.#socket = connect(services, this.#url, protocol)
    if (this.#socket) this.#listen(this.#socket)
    else this.#failLater()
  }

  /** The standard's socket beneath; `null` when nothing could be started. */
  get socket(): WebSocket | null {
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
      this.#socket?.send(toPayload(this.#services, data))
      return
    }
    this.#services.note('weex.send-not-open')
    // Source: Android `DefaultWebSocketAdapter.send`.
    this.#post('onerror', { data: 'WebSocket is not ready' })
  }

  close(code: unknown, reason: unknown): void {
    if (!this.#socket || this.#socket.readyState >= CLOSING) return
    this.#givenUp = !this.isOpen
    this.#services.note(this.#givenUp ? 'weex.close-not-open' : 'weex.client-close')
    this.#socket.close(...toCloseArguments(this.#services, code, reason))
  }

  /** Closes the connection and keeps its events from the module's listeners. */
  replace(): void {
    this.#detach.abort()
    this.#socket?.close()
  }

  #listen(socket: WebSocket): void {
    const { signal } = this.#detach
    let opened = false
    const open = () => {
      opened = true
      this.#deliver('onopen', {})
    }
    const message = ({ data }: MessageEvent<string | ArrayBuffer>) => {
      if (typeof data === 'string') this.#deliver('onmessage', { data })
      else this.#services.note('weex.binary-message')
    }
    const error = () => {
      if (!opened && !this.#givenUp) this.#deliver('onerror', { data: this.#failure })
    }
    const close = ({ code, reason, wasClean }: CloseEvent) => {
      if (!wasClean && !this.#givenUp) this.#services.note('weex.error-only')
      this.#deliver('onclose', { code, reason, wasClean })
    }
    socket.addEventListener('open', open, { signal, once: true })
    socket.addEventListener('message', message, { signal })
    socket.addEventListener('error', error, { signal })
    socket.addEventListener('close', close, { signal })
  }

  /** A browser does not tell why a connection failed; the same words whatever the reason. */
  get #failure(): string {
    return `WebSocket connection to '${this.#url}' failed`
  }

  /** A connection that could not even be started fails as a refused one does. */
  #failLater(): void {
    this.#post('onerror', { data: this.#failure })
    this.#post('onclose', { code: 1006, reason: '', wasClean: false })
  }

  /** Hands over an event of the socket, after what was posted before it. */
  #deliver: Emit = (name, event) => {
    this.#services.bridge.deliver(() => this.#emitUnlessReplaced(name, event))
  }

  /** Hands over an event of the shim's own, later. */
  #post: Emit = (name, event) => {
    this.#services.bridge.post(() => this.#emitUnlessReplaced(name, event))
  }

  #emitUnlessReplaced: Emit = (name, event) => {
    if (!this.#detach.signal.aborted) this.#emit(name, event)
  }
}
