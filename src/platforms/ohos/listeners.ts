import type { Behaviour } from './behaviour.ts'
import { listenerError } from './errors.ts'
import type { Raise } from './notes.ts'

/** Events of all versions of the platform. */
export type EventType = 'open' | 'message' | 'close' | 'error' | 'dataEnd' | 'headerReceive'

type Listener = (...args: unknown[]) => void

/** Events whose listener gets an error, always `undefined`, before the value. */
const ERROR_FIRST: readonly string[] = ['open', 'message', 'close']

/** The listeners of one WebSocket: at most one for each event, the last one wins. */
export class Listeners {
  readonly #listeners = new Map<string, Listener>()
  readonly #behaviour: Behaviour
  readonly #raise: Raise

  constructor(behaviour: Behaviour, raise: Raise) {
    this.#behaviour = behaviour
    this.#raise = raise
  }

  /** Whether the event would reach anybody now. */
  has(type: EventType): boolean {
    return this.#listeners.has(type)
  }

  /**
   * `on(type, callback)` with exactly these two arguments.
   *
   * @throws {Error} With code '401' on wrong arguments, in the versions that throw.
   */
  on(args: readonly unknown[]): void {
    const [type, callback] = args
    if (args.length !== 2 || typeof type !== 'string' || typeof callback !== 'function') {
      return this.#reject()
    }
    if (!this.#knows(type)) return
    if (ERROR_FIRST.includes(type) && callback.length === 1) {
      this.#raise('ohos.value-comes-second', { type })
    }
    const previous = this.#listeners.get(type)
    if (previous && previous !== callback) this.#raise('ohos.one-listener', { type })
    this.#listeners.set(type, callback as Listener)
  }

  /**
   * `off(type)` or `off(type, callback)`; an explicit `undefined` counts as an argument.
   *
   * @throws {Error} As `on` does.
   */
  off(args: readonly unknown[]): void {
    const [type, callback] = args
    const complete = args.length === 1 || (args.length === 2 && typeof callback === 'function')
    if (!complete || typeof type !== 'string') return this.#reject()
    if (!this.#knows(type)) return
    if (args.length === 1 || this.#listeners.get(type) === callback) this.#listeners.delete(type)
  }

  /** Calls the event's listener, if there is one, with `this` undefined. */
  emit(type: EventType, value?: unknown): void {
    const listener = this.#listeners.get(type)
    if (!listener) return
    if (ERROR_FIRST.includes(type)) listener(undefined, value)
    else listener(value)
  }

  #knows(type: string): boolean {
    const known = (this.#behaviour.events as readonly string[]).includes(type)
    if (!known) this.#raise('ohos.unknown-event', { type })
    return known
  }

  #reject(): void {
    this.#raise('ohos.listener-parameters')
    if (this.#behaviour.throwsOnBadListener) throw listenerError()
  }
}
