import type { Services } from './services.ts'

/** Argument of each listener. */
export interface EventMap {
  onopen: weex.OpenEvent
  onmessage: weex.MessageEvent
  onclose: weex.CloseEvent
  onerror: weex.ErrorEvent
}

export type ListenerName = keyof EventMap

/** The two ways to set a listener: `ws.onopen = f` and `ws.onopen(f)`. */
export type ListenerForm = 'assignment' | 'call'

type Listener<Name extends ListenerName> = (event: EventMap[Name]) => void

/** Listeners of the module: a single listener per event, the last set, in either form. */
export class Listeners {
  readonly #services: Services
  readonly #calledOnce: readonly ListenerName[]
  readonly #listeners = new Map<ListenerName, Listener<never>>()
  /** Names of the listeners set for an earlier connection. */
  readonly #inherited = new Set<ListenerName>()

  /** @param calledOnce Listeners removed after the first call. */
  constructor(services: Services, calledOnce: readonly ListenerName[]) {
    this.#services = services
    this.#calledOnce = calledOnce
  }

  get isEmpty(): boolean {
    return this.#listeners.size === 0
  }

  /**
   * Marks the listeners as set for an earlier connection. Call when another connection takes over.
   */
  inherit(): void {
    for (const name of this.#listeners.keys()) this.#inherited.add(name)
  }

  /**
   * Sets or removes a listener: a function is kept, `null` and `undefined` remove the listener, and
   * any other value is refused.
   *
   * @returns Whether the listener is new.
   */
  set(name: ListenerName, listener: unknown, form: ListenerForm): boolean {
    if (listener === null || listener === undefined) {
      this.#listeners.delete(name)
      return false
    }
    if (typeof listener !== 'function') {
      // Source: weex-js-framework 0.21.9 and weex-js-runtime, `WeexInstance`.
      this.#services.host.console.error(
        `[JS Framework] webSocket.${name} must be assigned as a function.`,
      )
      return false
    }
    this.#services.note(form === 'call' ? 'weex.call-form-web' : 'weex.assignment-native-vue')
    this.#listeners.set(name, listener as Listener<never>)
    this.#inherited.delete(name)
    return true
  }

  call<Name extends ListenerName>(name: Name, event: EventMap[Name]): void {
    const listener = this.#listeners.get(name) as Listener<Name> | undefined
    if (!listener) return
    if (this.#calledOnce.includes(name)) this.#listeners.delete(name)
    if (this.#inherited.has(name)) this.#services.note('weex.listener-inherited')
    this.#services.trace.deliver(`webSocket.${name}`, [event], () => listener(event))
  }
}
