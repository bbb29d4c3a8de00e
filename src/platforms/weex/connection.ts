import type { EventMap, ListenerName } from './listeners.ts'
import { toCloseArguments } from './closing.ts'
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
    this.#socket = this.#connect(protocol)
    if (this.#socket) this.#listen(this.#socket)
    else this.#failLater()
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
    this.#later(() => this.#emit('onerror', { data: 'WebSocket is not ready' }))
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

  /** @returns `null` when nothing can be started; the module documents no exception. */
  #connect(protocol: unknown): WebSocket | null {
    const { host, note } = this.#services
    if (protocol === '') note('weex.empty-protocol')
    const protocols = protocol ? [protocol].flat().map(String) : []
    if (hasKnownScheme(this.#url)) {
      try {
        const socket = new host.WebSocket(this.#url, protocols)
        socket.binaryType = 'arraybuffer'
        return socket
      } catch {
        // Fails like a URL of another scheme, below.
      }
    }
    note('weex.cannot-connect', { url: this.#url })
    return null
  }

  #listen(socket: WebSocket): void {
    const { signal } = this.#detach
    let opened = false
    const open = () => {
      opened = true
      this.#emit('onopen', {})
    }
    const message = ({ data }: MessageEvent<string | ArrayBuffer>) => {
      if (typeof data === 'string') this.#emit('onmessage', { data })
      else this.#services.note('weex.binary-message')
    }
    const error = () => {
      if (!opened && !this.#givenUp) this.#emit('onerror', { data: this.#failure })
    }
    const close = ({ code, reason, wasClean }: CloseEvent) => {
      if (!wasClean && !this.#givenUp) this.#services.note('weex.error-only')
      this.#emit('onclose', { code, reason, wasClean })
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
    this.#later(() => this.#emit('onerror', { data: this.#failure }))
    this.#later(() => this.#emit('onclose', { code: 1006, reason: '', wasClean: false }))
  }

  #later(task: () => void): void {
    this.#services.host.setTimeout(() => {
      if (!this.#detach.signal.aborted) task()
    }, 0)
  }
}

/** What iOS and browsers take; a relative URL has no base in an app. */
function hasKnownScheme(url: string): boolean {
  return /^(?:wss?|https?):\/\//i.test(url)
}
