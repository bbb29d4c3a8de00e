import type { WebSocket } from '@blueos.network.webSocket'
import { FEATURE, warn } from './framework.ts'
import type { Services } from './services.ts'

export type HandlerName = 'onOpen' | 'onMessage' | 'onClose' | 'onError'

type HandlerMap = Pick<WebSocket, HandlerName>

/** Argument of a handler: none for `onOpen`. */
type Argument<Name extends HandlerName> = Parameters<NonNullable<HandlerMap[Name]>>

/** Handlers of a connection: a single handler per event, the last assigned. */
export class Handlers {
  readonly #services: Services
  readonly #values: HandlerMap = {
    onOpen: undefined,
    onMessage: undefined,
    onClose: undefined,
    onError: undefined,
  }

  constructor(services: Services) {
    this.#services = services
  }

  get<Name extends HandlerName>(name: Name): HandlerMap[Name] {
    return this.#values[name]
  }

  /**
   * Sets a handler to a function, `null` or `undefined`; refuses other values with a warning and
   * keeps the previous handler.
   *
   * @returns Whether a handler was added.
   */
  set<Name extends HandlerName>(name: Name, value: HandlerMap[Name]): boolean {
    if (typeof value !== 'function' && value !== null && value !== undefined) {
      warn(this.#services, `模块${FEATURE}的接口事件(${name})值类型必须是函数或null`)
      return false
    }
    this.#values[name] = value
    return typeof value === 'function'
  }

  /** Calls the handler with `this` bound to the connection, as in the quick-app engine. */
  call<Name extends HandlerName>(name: Name, self: WebSocket, ...argument: Argument<Name>): void {
    const handler = this.#values[name] as ((...argument: Argument<Name>) => void) | null | undefined
    if (!handler) return
    this.#services.trace.deliver(`WebSocket.${name}`, argument, () =>
      handler.call(self, ...argument),
    )
  }
}
