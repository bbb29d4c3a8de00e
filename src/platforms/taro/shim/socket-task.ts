import type Taro from '@tarojs/taro'
import { fulfilled, rejected } from '../../shared/trace.ts'
import { fail, hearsOfFailure, parametersOf, succeed } from './calls.ts'
import type { Services } from './services.ts'

const notOpen = 'SocketTask.send:fail SocketTask.readState is not OPEN'

/** Common part of a SocketTask in every profile, unchanged in Taro's H5 client from 1.3 to 4.2. */
export class SocketTask {
  readonly CONNECTING = 0
  readonly OPEN = 1
  readonly CLOSING = 2
  readonly CLOSED = 3
  readonly #services: Services
  readonly #socket: WebSocket

  constructor(services: Services, socket: WebSocket) {
    this.#services = services
    this.#socket = socket
  }

  get readyState(): number {
    return this.#socket.readyState
  }

  get ws(): WebSocket {
    this.#services.note('taro.ws-h5-only')
    return this.#socket
  }

  /** Sends a message. Callbacks run before the return; the promise has the same result. */
  send(...values: [option?: Taro.SocketTask.SendOption]): Promise<Taro.CallbackResult> {
    const { trace } = this.#services
    return trace.call('SocketTask.send', values, () => this.sendNow(values[0]), this.#socket)
  }

  /** Performs a call of `send`. */
  protected sendNow(option?: Taro.SocketTask.SendOption): Promise<Taro.CallbackResult> {
    const parameters = parametersOf(option)
    if (this.#socket.readyState !== this.OPEN) {
      if (this.#socket.readyState === this.CONNECTING) this.#services.note('taro.send-before-open')
      const result = { errMsg: notOpen }
      this.#services.console.error(notOpen)
      if (hearsOfFailure(parameters)) this.#services.note('taro.send-rejects-anyway')
      fail(this.#services, parameters, result)
      return rejected(this.#services.trace, result)
    }
    this.#socket.send(parameters.data ?? '')
    const result = { errMsg: 'sendSocketMessage:ok' }
    succeed(this.#services, parameters, result)
    return fulfilled(this.#services.trace, result)
  }
}
