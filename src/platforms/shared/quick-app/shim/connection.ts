import { ABNORMAL, NO_STATUS } from '../../../../client/close-frame.ts'
import type { ClientConnection, ClientEvents } from '../../../../client/contract.ts'
import { Call, type CallResult, SUCCESS, takeOptions } from './call.ts'
import { toCloseFrame } from './closing.ts'
import { connect, isOffered, type ConnectRequest } from './connect.ts'
import { noticeForeignHandlers } from './foreign-handlers.ts'
import { warn } from './framework.ts'
import { exposeHandlers, Handlers } from './handlers.ts'
import { toPayload } from './outgoing.ts'
import type { Services } from './services.ts'
import { timeLimit } from './time-limit.ts'

/** Argument of the handler of a close. */
interface CloseResult {
  readonly code: number
  readonly reason: string
  readonly wasClean: boolean
}

type Method = (...args: [options?: object]) => Promise<CallResult> | undefined

/** A connection, from `create` on. The properties for the handlers have the platform's names. */
export class Connection {
  /** Methods are bound, as in the engine: a program may take them off the object. */
  declare readonly send: Method
  declare readonly close: Method
  readonly #services: Services
  readonly #request: ConnectRequest
  readonly #handlers: Handlers
  readonly #connection: ClientConnection | undefined
  #isOpen = false
  /** Whether the handler for the opening has run. */
  #opened = false
  /** `close` has succeeded; the engine forgets the instance then. */
  #released = false

  constructor(services: Services, request: ConnectRequest) {
    this.#services = services
    this.#request = request
    this.#handlers = new Handlers(services)
    this.#expose('send', (args) => this.#send(args))
    this.#expose('close', (args) => this.#close(args))
    exposeHandlers(this, services, this.#handlers, (event) => {
      if (event === 'open' && this.#opened) this.#openLate()
    })
    noticeForeignHandlers(this, services)
    this.#connection = connect(services, request, this.#events())
    if (!this.#connection) this.#failLater()
  }

  #expose(
    name: 'send' | 'close',
    work: (args: [options?: object]) => Promise<CallResult> | undefined,
  ): void {
    const { trace, dialect } = this.#services
    const method: Method = (...args) =>
      trace.call(`WebSocket.${name}`, args, () => work(args), this.#connection)
    const refuse = (): void =>
      warn(this.#services, `接口${dialect.instance}的方法(${name})为可读，不可覆盖`)
    Object.defineProperty(this, name, {
      enumerable: true,
      configurable: !dialect.isEngine,
      ...(dialect.isEngine
        ? { get: () => method, set: refuse }
        : { value: method, writable: true }),
    })
  }

  #send(args: [options?: object]): Promise<CallResult> | undefined {
    const options = takeOptions(this.#services, 'send', args)
    const call = new Call(this.#services, options, 'SendOptions')
    if (this.#released) return this.#failReleased(call)
    if (!this.#isOpen) {
      this.#services.note('send not open')
      return call.fail('ws send failed', 200)
    }
    const payload = toPayload(this.#services, options.data)
    if (payload === '') {
      this.#services.note('empty message')
      return call.fail('ws send failed', 200)
    }
    this.#connection?.send(payload)
    return call.succeed()
  }

  #close(args: [options?: object]): Promise<CallResult> | undefined {
    const options = takeOptions(this.#services, 'close', args)
    const call = new Call(this.#services, options, 'CloseOptions')
    if (this.#released) return this.#failReleased(call)
    if (!this.#isOpen) {
      this.#services.note('close not open')
      return call.fail('generic error', 200)
    }
    const frame = toCloseFrame(this.#services, options)
    if (typeof frame === 'string') return call.fail(frame, 200)
    this.#connection?.close(frame.code, frame.reason)
    this.#isOpen = false
    this.#released = true
    return call.succeed()
  }

  #failReleased(call: Call): Promise<CallResult> | undefined {
    this.#services.note('released')
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
      bridge.deliver(() => this.#handlers.call('close', this, result))
    }
    const refused = () => {
      stopTimer()
      if (!failing) fail()
      end({ code: ABNORMAL, reason: this.#failure, wasClean: false })
    }
    const stopTimer = timeLimit(this.#services, () => {
      this.#connection?.abort()
      refused()
    })
    return {
      open: ({ protocol = '' }) => {
        if (!isOffered(protocol, this.#request)) {
          this.#connection?.abort()
          return refused()
        }
        stopTimer()
        this.#isOpen = true
        bridge.deliver(() => this.#open())
      },
      message: (data) => {
        if (!this.#released) {
          bridge.deliver(() => this.#handlers.call('message', this, { data }))
        }
      },
      closing: () => (this.#isOpen = false),
      over: () => (this.#isOpen = false),
      failing: fail,
      refused,
      closed: ({ code = NO_STATUS, reason, wasClean }) => end({ code, reason, wasClean }),
      lost: () => {
        const { dialect, note } = this.#services
        if (dialect.isEngine && this.#released) {
          note('late failure')
          fail()
        } else note('drop without error')
        end({ code: ABNORMAL, reason: '', wasClean: false })
      },
    }
  }

  #open(): void {
    this.#opened = true
    const handler = this.#handlers.get('open')
    if (handler && handler.length > 0) this.#services.note('open argument')
    const values = this.#services.dialect.isEngine ? [SUCCESS] : []
    this.#handlers.call('open', this, ...values)
  }

  /**
   * Calls a handler assigned after the event, if the connection is still open, as the engine does.
   */
  #openLate(): void {
    if (!this.#isOpen) return
    this.#services.note('late open')
    const handler = this.#handlers.get('open')
    this.#services.bridge.post(() => {
      if (this.#handlers.get('open') === handler) this.#open()
    })
  }

  /** Message of a failure; the same text for every reason, because no text is documented. */
  get #failure(): string {
    return `WebSocket connection to '${this.#request.url}' failed`
  }

  #fail(): void {
    this.#services.note('failure text')
    this.#handlers.call('error', this, { data: this.#failure })
  }

  /** Reports a connection that could not be started like a refused connection. */
  #failLater(): void {
    const { bridge } = this.#services
    bridge.post(() => this.#handlers.call('error', this, { data: this.#failure }))
    bridge.post(() => {
      const result = { code: ABNORMAL, reason: this.#failure, wasClean: false }
      this.#handlers.call('close', this, result)
    })
  }
}
