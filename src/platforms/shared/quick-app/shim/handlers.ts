import type { EventName } from './dialect.ts'
import { warn } from './framework.ts'
import type { Services } from './services.ts'

/** A handler, `null` or `undefined`. */
export type Handler = ((...values: unknown[]) => void) | null | undefined

/** Handlers of a connection: a single handler per event, the last assigned. */
export class Handlers {
  readonly #services: Services
  readonly #values: Record<EventName, Handler> = {
    open: undefined,
    message: undefined,
    close: undefined,
    error: undefined,
  }

  constructor(services: Services) {
    this.#services = services
  }

  get(event: EventName): Handler {
    return this.#values[event]
  }

  /**
   * Sets a handler to a function, `null` or `undefined`; refuses other values with a warning and
   * keeps the previous handler.
   *
   * @returns Whether a handler was added.
   */
  set(event: EventName, value: unknown): boolean {
    if (typeof value !== 'function' && value !== null && value !== undefined) {
      const { instance, handlers } = this.#services.dialect
      warn(this.#services, `模块${instance}的接口事件(${handlers[event]})值类型必须是函数或null`)
      return false
    }
    this.#values[event] = value as Handler
    return typeof value === 'function'
  }

  /** Calls the handler with `this` bound to the connection, as in the quick-app engine. */
  call(event: EventName, self: object, ...values: unknown[]): void {
    const handler = this.#values[event]
    if (!handler) return
    const { trace, dialect } = this.#services
    trace.deliver(`WebSocket.${dialect.handlers[event]}`, values, () =>
      handler.call(self, ...values),
    )
  }
}

/** Defines the properties for the handlers, in the platform's spelling. */
export function exposeHandlers(
  target: object,
  { dialect }: Services,
  handlers: Handlers,
  added: (event: EventName) => void,
): void {
  for (const [event, name] of Object.entries(dialect.handlers) as [EventName, string][]) {
    Object.defineProperty(target, name, {
      get: () => handlers.get(event),
      set(value: unknown) {
        if (handlers.set(event, value)) added(event)
      },
    })
  }
}
