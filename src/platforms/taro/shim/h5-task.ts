import { hearsOfFailure, tell } from '../../shared/mini-program/answer.ts'
import {
  optionOf,
  type CloseOption,
  type Result,
  type SendOption,
} from '../../shared/mini-program/contract.ts'
import { unsendable } from '../../shared/mini-program/wechat.ts'
import { fulfilled, rejected } from '../../shared/trace.ts'
import { abnormalClosure } from './results.ts'
import type { Services } from './services.ts'
import { defaultReason, notOpen, types } from './texts.ts'

/**
 * A SocketTask of Taro's H5 client (`@tarojs/taro-h5` 4.2.1): listeners are the browser's own
 * handlers, `close()` sends nothing to the server, and the argument of `onClose` is made up.
 */
export class H5SocketTask {
  declare readonly ws: WebSocket
  declare readonly CONNECTING: 0
  declare readonly OPEN: 1
  declare readonly CLOSING: 2
  declare readonly CLOSED: 3
  declare readonly _destroyWhenClose: () => void
  /** Arguments of `close()`, or their defaults, once the program has closed. */
  declare closeDetail?: { code: unknown; reason: unknown }
  readonly #services: Services
  readonly #socket: WebSocket
  /** Whether the program has the socket itself, and may have closed it. */
  #isExposed = false

  /** @param leave Makes room for another task. */
  constructor(services: Services, socket: WebSocket, leave: () => void) {
    this.#services = services
    this.#socket = socket
    // The keys of the client's task, in its order.
    Object.defineProperty(this, 'ws', { get: () => this.#expose(), enumerable: true })
    Object.assign(this, { CONNECTING: 0, OPEN: 1, CLOSING: 2, CLOSED: 3 })
    Object.assign(this, { _destroyWhenClose: leave })
    socket.addEventListener('message', ({ data }) => {
      if (typeof data !== 'string') services.note('binary message')
    })
    socket.addEventListener('close', (event) => this.#closed(event))
  }

  get readyState(): number {
    return this.#socket.readyState
  }

  /** Sends what a browser makes of the data; without data, an empty message. */
  send(...values: [option?: unknown]): Promise<Result> {
    const { trace } = this.#services
    return trace.call('SocketTask.send', values, () => this.#send(values[0]), this.#socket)
  }

  /** Validates nothing and never fails. */
  close(...values: [option?: unknown]): Promise<Result> {
    const { trace } = this.#services
    return trace.call('SocketTask.close', values, () => this.#close(values[0]), this.#socket)
  }

  onOpen(handler: (event: Event) => void): void {
    this.#handle('onOpen', handler, (traced) => {
      if (this.#socket.readyState !== this.CONNECTING) this.#services.note('late listener')
      this.#socket.onopen = traced
    })
  }

  onMessage(handler: (event: MessageEvent) => void): void {
    this.#handle('onMessage', handler, (traced) => (this.#socket.onmessage = traced))
  }

  onClose(listener: (result: unknown) => void): void {
    this.#handle('onClose', listener, (traced) => {
      this.#socket.onclose = () => {
        this._destroyWhenClose()
        traced(this.closeDetail ?? { ...abnormalClosure })
      }
    })
  }

  onError(handler: (event: Event) => void): void {
    this.#handle('onError', handler, (traced) => (this.#socket.onerror = traced))
  }

  #expose(): WebSocket {
    this.#services.raise('taro.ws-h5-only')
    this.#isExposed = true
    return this.#socket
  }

  #send(value: unknown): Promise<Result> {
    const services = this.#services
    const option = optionOf<SendOption>(value)
    const { data = '' } = option
    if (this.#socket.readyState !== this.OPEN) {
      if (this.#socket.readyState === this.CONNECTING) services.note('send before open')
      const result = { errMsg: notOpen }
      services.host.console.error(notOpen)
      if (hearsOfFailure(option)) services.raise('taro.send-rejects-anyway')
      tell(services, option, 'fail', result, types.send)
      return rejected(services.trace, result)
    }
    if (unsendable(data) !== undefined) services.note('payload type', { type: typeof data })
    this.#socket.send(data as string)
    const result = { errMsg: 'sendSocketMessage:ok' }
    tell(services, option, 'success', result, types.send)
    return fulfilled(services.trace, result)
  }

  #close(value: unknown): Promise<Result> {
    const services = this.#services
    const option = optionOf<CloseOption>(value)
    const { code = 1000, reason = defaultReason } = option
    if (this.#socket.readyState === this.CONNECTING) services.note('close before open')
    if (option.code !== undefined || option.reason !== undefined) services.note('close code unsent')
    this.closeDetail = { code, reason }
    this._destroyWhenClose()
    this.#socket.close()
    const result = { errMsg: 'closeSocket:ok' }
    tell(services, option, 'success', result, types.close)
    return fulfilled(services.trace, result)
  }

  /**
   * Runs a method with a handler.
   *
   * @param set Receives the function to call in place of the handler.
   */
  #handle<Argument>(
    name: 'onOpen' | 'onMessage' | 'onClose' | 'onError',
    handler: (argument: Argument) => void,
    set: (traced: (argument: Argument) => void) => void,
  ): void {
    const { trace } = this.#services
    const member = `SocketTask.${name}`
    // The handler's `this` and result are the event target's business.
    const traced = function (this: unknown, argument: Argument): unknown {
      return trace.deliver(member, [argument], () => Reflect.apply(handler, this, [argument]))
    }
    const property = name.toLowerCase() as 'onopen'
    const work = () => {
      if (this.#socket[property]) this.#services.note('listener replaced', { method: name })
      set(typeof handler === 'function' ? traced : handler)
    }
    trace.call(member, [handler], work, this.#socket)
  }

  /**
   * Raises the note for a close event; the task stays counted without a listener, as in the client.
   */
  #closed({ code, reason }: CloseEvent): void {
    if (this.closeDetail) return
    if (!this.#socket.onclose) this.#services.raise('taro.slot-leak')
    else if (code !== 1006 && !this.#isExposed) this.#services.note('peer closed', { code, reason })
  }
}
// The name under which a program knows it.
Object.defineProperty(H5SocketTask, 'name', { value: 'SocketTask' })
