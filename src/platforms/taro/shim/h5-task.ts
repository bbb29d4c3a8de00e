import type Taro from '@tarojs/taro'
import { fulfilled } from '../../shared/trace.ts'
import { parametersOf, succeed } from './calls.ts'
import type { Connection, OpenTasks } from './connection.ts'
import { defaultReason } from './documented-task.ts'
import { abnormalClosure } from './results.ts'
import type { Services } from './services.ts'
import { SocketTask } from './socket-task.ts'

/**
 * A SocketTask as in Taro's H5 client (`@tarojs/taro-h5` 4.2.1): listeners are the browser's own
 * handlers, `close()` sends nothing to the server, and the argument of `onClose` is made up.
 */
export class H5SocketTask extends SocketTask {
  readonly #services: Services
  readonly #connection: Connection
  readonly #tasks: OpenTasks

  constructor(services: Services, connection: Connection, tasks: OpenTasks) {
    super(services, connection.socket)
    this.#services = services
    this.#connection = connection
    this.#tasks = tasks
    connection.socket.addEventListener('message', ({ data }) => {
      if (typeof data !== 'string') services.note('taro.binary-form')
    })
    connection.socket.addEventListener('close', (event) => this.#closed(event))
  }

  /** Validates nothing and never fails. */
  close(...values: [option?: Taro.SocketTask.CloseOption]): Promise<Taro.CallbackResult> {
    const { trace } = this.#services
    const { socket } = this.#connection
    return trace.call('SocketTask.close', values, () => this.#close(values[0]), socket)
  }

  #close(option?: Taro.SocketTask.CloseOption): Promise<Taro.CallbackResult> {
    const parameters = parametersOf(option)
    const { code = 1000, reason = defaultReason } = parameters
    const { socket } = this.#connection
    if (socket.readyState === this.CONNECTING) this.#services.note('taro.close-before-open')
    if (parameters.code !== undefined || parameters.reason !== undefined)
      this.#services.note('taro.close-code-unsent')
    this.#connection.closeDetail = { code, reason }
    this.#tasks.release(this.#connection)
    socket.close()
    const result = { errMsg: 'closeSocket:ok' }
    succeed(this.#services, parameters, result)
    return fulfilled(this.#services.trace, result)
  }

  onOpen(handler: (event: Event) => void): void {
    const { socket } = this.#connection
    this.#handle('onOpen', handler, (traced) => {
      if (socket.readyState !== this.CONNECTING) this.#services.note('taro.listener-late')
      socket.onopen = this.#replace('onOpen', socket.onopen, traced)
    })
  }

  onMessage(handler: (event: MessageEvent) => void): void {
    const { socket } = this.#connection
    this.#handle('onMessage', handler, (traced) => {
      socket.onmessage = this.#replace('onMessage', socket.onmessage, traced)
    })
  }

  onError(handler: (event: Event) => void): void {
    const { socket } = this.#connection
    this.#handle('onError', handler, (traced) => {
      socket.onerror = this.#replace('onError', socket.onerror, traced)
    })
  }

  onClose(listener: (result: Taro.SocketTask.CloseResult) => void): void {
    const { socket } = this.#connection
    this.#handle('onClose', listener, (traced) => {
      socket.onclose = this.#replace('onClose', socket.onclose, () => {
        this.#tasks.release(this.#connection)
        traced(this.#connection.closeDetail ?? { ...abnormalClosure })
      })
    })
  }

  /**
   * Runs a method with a handler.
   *
   * @param set Receives the function to call in place of the handler.
   */
  #handle<Argument>(
    name: string,
    handler: (argument: Argument) => void,
    set: (traced: (argument: Argument) => void) => void,
  ): void {
    const { trace } = this.#services
    const member = `SocketTask.${name}`
    // The handler's `this` and result are the event target's business.
    const traced = function (this: unknown, argument: Argument): unknown {
      return trace.deliver(member, [argument], () => Reflect.apply(handler, this, [argument]))
    }
    trace.call(
      member,
      [handler],
      () => set(typeof handler === 'function' ? traced : handler),
      this.#connection.socket,
    )
  }

  #replace<Handler>(method: string, present: unknown, handler: Handler): Handler {
    if (present) this.#services.note('taro.listener-replaced', { method })
    return handler
  }

  /**
   * Raises the note for a close event; the task stays counted without a listener, as in the client.
   */
  #closed({ code, reason }: CloseEvent): void {
    if (this.#connection.closeDetail) return
    if (!this.#connection.socket.onclose) this.#services.note('taro.slot-leak')
    else if (code !== 1006) this.#services.note('taro.close-code-lost', { code, reason })
  }
}
// The name under which a program knows it.
Object.defineProperty(H5SocketTask, 'name', { value: 'SocketTask' })
