import type { CloseOptions, SendOptions, WebSocket as Connection } from '@blueos.network.webSocket'
import { beginCall, type CallResult, takeOptions } from './call.ts'
import { toCloseFrame } from './closing.ts'
import { connect, type ConnectRequest } from './connect.ts'
import { Handlers } from './handlers.ts'
import { noticeLowerCaseHandlers } from './lower-case.ts'
import { toPayload } from './outgoing.ts'
import type { Services } from './services.ts'

const OPEN = 1

/** A connection, from `create` on. */
export class BlueosWebSocket implements Connection {
  readonly #services: Services
  readonly #request: ConnectRequest
  readonly #handlers: Handlers
  readonly #socket: WebSocket | null
  /** Whether `onOpen` has run. */
  #opened = false
  /** `close` has succeeded; the engine forgets the instance then. */
  #released = false

  constructor(services: Services, request: ConnectRequest) {
    this.#services = services
    this.#request = request
    this.#handlers = new Handlers(services)
    noticeLowerCaseHandlers(this, services)
    this.#socket = connect(services, request)
    if (this.#socket) this.#listen(this.#socket)
    else this.#failLater()
  }

  get onOpen() {
    return this.#handlers.get('onOpen')
  }
  set onOpen(handler) {
    if (this.#handlers.set('onOpen', handler) && this.#opened) this.#openLate()
  }
  get onMessage() {
    return this.#handlers.get('onMessage')
  }
  set onMessage(handler) {
    this.#handlers.set('onMessage', handler)
  }
  get onClose() {
    return this.#handlers.get('onClose')
  }
  set onClose(handler) {
    this.#handlers.set('onClose', handler)
  }
  get onError() {
    return this.#handlers.get('onError')
  }
  set onError(handler) {
    this.#handlers.set('onError', handler)
  }

  send(...args: [options?: SendOptions]): Promise<CallResult> | undefined {
    const { trace } = this.#services
    return trace.call('WebSocket.send', args, () => this.#send(args), this.#socket)
  }

  close(...args: [options?: CloseOptions]): Promise<CallResult> | undefined {
    const { trace } = this.#services
    return trace.call('WebSocket.close', args, () => this.#close(args), this.#socket)
  }

  #send(args: [options?: SendOptions]): Promise<CallResult> | undefined {
    const options = takeOptions(this.#services, 'send', args)
    const call = beginCall(this.#services, options, 'SendOptions')
    if (this.#released) return this.#failReleased(call)
    if (this.#socket?.readyState !== OPEN) {
      this.#services.note('blueos.send-not-open')
      return call.fail('ws send failed', 200)
    }
    const payload = toPayload(this.#services, options.data)
    if (payload === '') {
      this.#services.note('blueos.empty-message')
      return call.fail('ws send failed', 200)
    }
    this.#socket.send(payload)
    return call.succeed()
  }

  #close(args: [options?: CloseOptions]): Promise<CallResult> | undefined {
    const options = takeOptions(this.#services, 'close', args)
    const call = beginCall(this.#services, options, 'CloseOptions')
    if (this.#released) return this.#failReleased(call)
    if (this.#socket?.readyState !== OPEN) {
      this.#services.note('blueos.close-not-open')
      return call.fail('generic error', 200)
    }
    const frame = toCloseFrame(this.#services, options)
    if (typeof frame === 'string') return call.fail(frame, 202)
    this.#socket.close(frame.code, frame.reason)
    this.#released = true
    return call.succeed()
  }

  #failReleased(call: ReturnType<typeof beginCall>): Promise<CallResult> | undefined {
    this.#services.note('blueos.released')
    return call.fail('no such ws instance', 203)
  }

  #listen(socket: WebSocket): void {
    const { bridge } = this.#services
    let opened = false
    socket.addEventListener('open', () => {
      opened = true
      bridge.deliver(() => this.#open())
    })
    socket.addEventListener('message', ({ data }: MessageEvent<string | ArrayBuffer>) => {
      bridge.deliver(() => this.#handlers.call('onMessage', this, { data }))
    })
    socket.addEventListener('error', () => {
      if (!opened) bridge.deliver(() => this.#fail())
    })
    socket.addEventListener('close', ({ code, reason, wasClean }) => {
      if (opened && !wasClean) this.#services.note('blueos.drop-without-error')
      const result = { code, reason: opened ? reason : this.#failure, wasClean }
      bridge.deliver(() => this.#handlers.call('onClose', this, result))
    })
  }

  #open(): void {
    this.#opened = true
    if (this.onOpen && this.onOpen.length > 0) this.#services.note('blueos.open-argument')
    this.#handlers.call('onOpen', this)
  }

  /**
   * Calls a handler assigned after the event, if the connection is still open, as the engine does.
   */
  #openLate(): void {
    if (this.#socket?.readyState !== OPEN) return
    this.#services.note('blueos.late-open')
    const handler = this.onOpen
    this.#services.bridge.post(() => {
      if (this.onOpen === handler) this.#open()
    })
  }

  /**
   * Message of a failure; the same text for every reason, because a browser does not know the
   * reason.
   */
  get #failure(): string {
    return `WebSocket connection to '${this.#request.url}' failed`
  }

  #fail(): void {
    this.#services.note('blueos.failure-text')
    if (this.#request.protocols.length > 0) this.#services.note('blueos.protocol-not-selected')
    this.#handlers.call('onError', this, { data: this.#failure })
  }

  /** Reports a connection that could not be started like a refused connection. */
  #failLater(): void {
    const { bridge } = this.#services
    bridge.post(() => this.#handlers.call('onError', this, { data: this.#failure }))
    bridge.post(() => {
      const result = { code: 1006, reason: this.#failure, wasClean: false }
      this.#handlers.call('onClose', this, result)
    })
  }
}
