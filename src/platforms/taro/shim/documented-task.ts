import type Taro from '@tarojs/taro'
import { createRecord } from '../../shared/record.ts'
import { isSendableCloseCode, isSendableCloseReason } from '../../shared/close-frame.ts'
import { fulfilled } from '../../shared/trace.ts'
import { parametersOf, succeed, toldByCallback } from './calls.ts'
import type { Connection, OpenTasks } from './connection.ts'
import { deliver, listenerOf, type Listeners } from './listeners.ts'
import type { Services } from './services.ts'
import { SocketTask } from './socket-task.ts'

/** Default reason of `close()`, as in Taro's H5 client. */
export const defaultReason = 'server complete,close'

/**
 * A SocketTask as documented: listeners get the documented fields, and code and reason are sent if
 * a browser can send them.
 */
export class DocumentedSocketTask extends SocketTask implements Taro.SocketTask {
  readonly #services: Services
  readonly #connection: Connection
  readonly #tasks: OpenTasks
  readonly #listeners = createRecord<Listeners>()

  constructor(services: Services, connection: Connection, tasks: OpenTasks) {
    super(services, connection.socket)
    this.#services = services
    this.#connection = connection
    this.#tasks = tasks
    const { socket } = connection
    socket.binaryType = 'arraybuffer'
    socket.addEventListener('close', (event) => this.#closed(event))
    deliver(
      services,
      connection,
      (name) => `SocketTask.${name}`,
      () => this.#listeners,
    )
  }

  protected override sendNow(option?: Taro.SocketTask.SendOption): Promise<Taro.CallbackResult> {
    return toldByCallback(parametersOf(option), super.sendNow(option))
  }

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
    if (socket.readyState < this.CLOSING) this.#connection.closeDetail = { code, reason }
    this.#tasks.release(this.#connection)
    if (!isSendableCloseCode(code) || !isSendableCloseReason(reason)) {
      this.#services.note('taro.close-code-illegal', { code })
      socket.close()
    } else {
      if (code !== 1000 || reason !== defaultReason) this.#services.note('taro.close-code-unsent')
      socket.close(code, reason)
    }
    const result = { errMsg: 'closeSocket:ok' }
    succeed(this.#services, parameters, result)
    return fulfilled(this.#services.trace, result)
  }

  onOpen(callback: Listeners['onOpen']): void {
    this.#listen('onOpen', callback)
  }

  onMessage(callback: Listeners['onMessage']): void {
    this.#listen('onMessage', callback)
  }

  onError(callback: Listeners['onError']): void {
    this.#listen('onError', callback)
  }

  onClose(callback: Listeners['onClose']): void {
    this.#listen('onClose', callback)
  }

  #listen<Name extends keyof Listeners>(name: Name, callback: Listeners[Name]): void {
    const { trace } = this.#services
    const { socket } = this.#connection
    trace.call(`SocketTask.${name}`, [callback], () => this.#setListener(name, callback), socket)
  }

  #setListener<Name extends keyof Listeners>(name: Name, callback: Listeners[Name]): void {
    if (this.#listeners[name]) this.#services.note('taro.listener-replaced', { method: name })
    else if (name === 'onOpen' && this.#connection.socket.readyState !== this.CONNECTING)
      this.#services.note('taro.listener-late')
    this.#listeners[name] = listenerOf(callback)
  }

  #closed({ code, reason }: CloseEvent): void {
    this.#tasks.release(this.#connection)
    const byServer = !this.#connection.closeDetail && code !== 1006
    if (byServer && this.#listeners.onClose)
      this.#services.note('taro.close-code-lost', { code, reason })
  }
}
// The name under which a program knows it.
Object.defineProperty(DocumentedSocketTask, 'name', { value: 'SocketTask' })
