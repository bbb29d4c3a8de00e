import type { Guard } from './guard.ts'

type Listener<Args extends unknown[]> = (...args: Args) => void

/** The listeners of an object of a server's script, by event. */
export class Listeners<Events extends { [K in keyof Events]: unknown[] }> {
  readonly #guard: Guard
  readonly #byType: { readonly [K in keyof Events]: Set<Listener<Events[K]>> }

  /** @param byType An empty set per event. */
  constructor(guard: Guard, byType: { readonly [K in keyof Events]: Set<Listener<Events[K]>> }) {
    this.#guard = guard
    this.#byType = byType
  }

  /**
   * Adds a listener.
   *
   * @throws TypeError When there is no such event.
   */
  add<K extends keyof Events>(type: K, listener: Listener<Events[K]>): void {
    this.#of(type).add(listener)
  }

  /**
   * Removes a listener.
   *
   * @throws TypeError When there is no such event.
   */
  remove<K extends keyof Events>(type: K, listener: Listener<Events[K]>): void {
    this.#of(type).delete(listener)
  }

  /** Calls the listeners in the order of addition, regardless of errors thrown by any. */
  call<K extends keyof Events>(type: K, ...args: Events[K]): void {
    for (const listener of [...this.#of(type)]) this.#guard(() => listener(...args))
  }

  #of<K extends keyof Events>(type: K): Set<Listener<Events[K]>> {
    if (Object.hasOwn(this.#byType, type)) return this.#byType[type]
    const known = Object.keys(this.#byType).map((name) => `'${name}'`)
    throw new TypeError(`There is no event '${String(type)}' here, only ${known.join(' and ')}.`)
  }
}
