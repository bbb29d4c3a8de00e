import type { PlatformTrace } from '../../trace-contract.ts'
import { EVENT_TYPES, type Behaviour, type EventType } from './behaviour.ts'
import { listenerError } from './errors.ts'
import type { RaiseNote } from '../../shared/raise-note.ts'
import type { NoteId } from '../notes/index.ts'

type Listener = (...args: unknown[]) => void

/** Events with an error argument, always `undefined`, before the value. */
const ERROR_FIRST: readonly string[] = ['open', 'openInfo', 'message', 'close']

/** Returns the name of a method for an event in the declarations, e.g. `WebSocket.on('open')`. */
export function listenerMember(method: 'on' | 'off', type: unknown): string {
  const known = (EVENT_TYPES as readonly unknown[]).includes(type)
  return known ? `WebSocket.${method}('${type as EventType}')` : `WebSocket.${method}`
}

/** Listeners of a WebSocket: a single listener per event, the last wins. */
export class Listeners {
  readonly #listeners = new Map<string, Listener>()
  /** Events with a listener set since the latest start of a connection. */
  readonly #fresh = new Set<string>()
  readonly #behaviour: Behaviour
  readonly #note: RaiseNote<NoteId>
  readonly #trace: PlatformTrace

  constructor(behaviour: Behaviour, note: RaiseNote<NoteId>, trace: PlatformTrace) {
    this.#behaviour = behaviour
    this.#note = note
    this.#trace = trace
  }

  /**
   * Handles the start of a connection. A listener set again for another connection is no mistake; a
   * second listener for the same connection may be.
   */
  startConnection(): void {
    this.#fresh.clear()
  }

  /** Returns whether an event has a listener. */
  has(type: EventType): boolean {
    return this.#listeners.has(type)
  }

  /**
   * Sets a listener: `on(type, callback)` with exactly two arguments.
   *
   * @throws {Error} With code '401' for wrong arguments, in versions with such an error.
   */
  on(args: readonly unknown[]): void {
    const [type, callback] = args
    if (args.length !== 2 || typeof type !== 'string' || typeof callback !== 'function') {
      return this.#reject()
    }
    if (!this.#knows(type)) return
    if (ERROR_FIRST.includes(type) && callback.length === 1) {
      this.#note('ohos.value-comes-second', { type })
    }
    const previous = this.#listeners.get(type)
    if (previous && previous !== callback && this.#fresh.has(type)) {
      this.#note('ohos.one-listener', { type })
    }
    this.#fresh.add(type)
    this.#listeners.set(type, callback as Listener)
  }

  /**
   * Removes a listener: `off(type)` or `off(type, callback)`; an explicit `undefined` counts as an
   * argument.
   *
   * @throws {Error} As for `on`.
   */
  off(args: readonly unknown[]): void {
    const [type, callback] = args
    const complete = args.length === 1 || (args.length === 2 && typeof callback === 'function')
    if (!complete || typeof type !== 'string') return this.#reject()
    if (!this.#knows(type)) return
    if (args.length === 1 || this.#listeners.get(type) === callback) this.#listeners.delete(type)
  }

  /** Calls the event's listener, if any, with `this` undefined. */
  emit(type: EventType, value?: unknown): void {
    const listener = this.#listeners.get(type)
    if (!listener) return
    const values = ERROR_FIRST.includes(type) ? [undefined, value] : [value]
    this.#trace.deliver(listenerMember('on', type), values, () => listener(...values))
  }

  #knows(type: string): boolean {
    const known = (this.#behaviour.events as readonly string[]).includes(type)
    if (!known) this.#note('ohos.unknown-event', { type })
    return known
  }

  #reject(): void {
    this.#note('ohos.listener-parameters')
    if (this.#behaviour.throwsOnBadListener) throw listenerError()
  }
}
