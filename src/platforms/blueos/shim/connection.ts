import type { CloseResult, WebSocket as Connection } from '@blueos.network.webSocket'
import { ABNORMAL, NO_STATUS } from '../../../client/close-frame.ts'
import type { ClientConnection, ClientEvents } from '../../../client/contract.ts'
import { beginCall, type CallResult, takeOptions } from './call.ts'
import { toCloseFrame } from './closing.ts'
import { connect, isOffered, type ConnectRequest } from './connect.ts'
import { Handlers } from './handlers.ts'
import { noticeLowerCaseHandlers } from './lower-case.ts'
import { toPayload } from './outgoing.ts'
import type { Services } from './services.ts'

/** A connection, from `create` on. */
export class BlueosWebSocket implements Connection {
  /** Methods are bound, as in the quick-app engine: a program may take them off the object. */
  readonly send: Connection['send']
  readonly close: Connection['close']
  readonly #services: Services
  readonly #request: ConnectRequest
  readonly #handlers: Handlers
  readonly #connection: ClientConnection | undefined
  #isOpen = false
  /** Whether `onOpen` has run. */
  #opened = false
  /** `close` has succeeded; the engine forgets the instance then. */
  #released = false

  constructor(services: Services, request: ConnectRequest) {
    this.#services = services
    this.#request = request
    this.#handlers = new Handlers(services)
    this.send = this.#traced('WebSocket.send', (args) => this.#send(args))
    this.close = this.#traced('WebSocket.close', (args) => this.#close(args))
    noticeLowerCaseHandlers(this, services)
    this.#connection = connect(services, request, this.#events())
    if (!this.#connection) this.#failLater()
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

  #traced(member: string, work: (args: [options?: object]) => Promise<CallResult> | undefined) {
    const { trace } = this.#services
    return (...args: [options?: object]) =>
      trace.call(member, args, () => work(args), this.#connection)
  }

  #send(args: [options?: object]): Promise<CallResult> | undefined {
    const options = takeOptions(this.#services, 'send', args)
    const call = beginCall(this.#services, options, 'SendOptions')
    if (this.#released) return this.#failReleased(call)
    if (!this.#isOpen) {
      this.#services.note('blueos.send-not-open')
      return call.fail('ws send failed', 200)
    }
    const payload = toPayload(this.#services, options.data)
    if (payload === '') {
      this.#services.note('blueos.empty-message')
      return call.fail('ws send failed', 200)
    }
    this.#connection?.send(payload)
    return call.succeed()
  }

  #close(args: [options?: object]): Promise<CallResult> | undefined {
    const options = takeOptions(this.#services, 'close', args)
    const call = beginCall(this.#services, options, 'CloseOptions')
    if (this.#released) return this.#failReleased(call)
    if (!this.#isOpen) {
      this.#services.note('blueos.close-not-open')
      return call.fail('generic error', 200)
    }
    const frame = toCloseFrame(this.#services, options)
    if (typeof frame === 'string') return call.fail(frame, 200)
    this.#connection?.close(frame.code, frame.reason)
    this.#isOpen = false
    this.#released = true
    return call.succeed()
  }

  #failReleased(call: ReturnType<typeof beginCall>): Promise<CallResult> | undefined {
    this.#services.note('blueos.released')
    return call.fail('no such ws instance', 203)
  }

  #events(): ClientEvents {
    const { bridge } = this.#services
    let failing = false
    const fail = () => {
      failing = true
      bridge.deliver(() => this.#fail())
    }
    const end = (result: CloseResult) => {
      this.#isOpen = false
      bridge.deliver(() => this.#handlers.call('onClose', this, result))
    }
    const refused = () => {
      if (!failing) fail()
      end({ code: ABNORMAL, reason: this.#failure, wasClean: false })
    }
    return {
      open: ({ protocol = '' }) => {
        if (!isOffered(protocol, this.#request)) {
          this.#connection?.abort()
          return refused()
        }
        this.#isOpen = true
        bridge.deliver(() => this.#open())
      },
      message: (data) => {
        if (!this.#released) {
          bridge.deliver(() => this.#handlers.call('onMessage', this, { data }))
        }
      },
      closing: () => (this.#isOpen = false),
      over: () => (this.#isOpen = false),
      failing: fail,
      refused,
      closed: ({ code = NO_STATUS, reason, wasClean }) => end({ code, reason, wasClean }),
      lost: () => {
        this.#services.note('blueos.drop-without-error')
        end({ code: ABNORMAL, reason: '', wasClean: false })
      },
    }
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
    if (!this.#isOpen) return
    this.#services.note('blueos.late-open')
    const handler = this.onOpen
    this.#services.bridge.post(() => {
      if (this.onOpen === handler) this.#open()
    })
  }

  /** Message of a failure; the same text for every reason, because no text is documented. */
  get #failure(): string {
    return `WebSocket connection to '${this.#request.url}' failed`
  }

  #fail(): void {
    this.#services.note('blueos.failure-text')
    this.#handlers.call('onError', this, { data: this.#failure })
  }

  /** Reports a connection that could not be started like a refused connection. */
  #failLater(): void {
    const { bridge } = this.#services
    bridge.post(() => this.#handlers.call('onError', this, { data: this.#failure }))
    bridge.post(() => {
      const result = { code: ABNORMAL, reason: this.#failure, wasClean: false }
      this.#handlers.call('onClose', this, result)
    })
  }
}
