type Listener = (value: unknown) => unknown

/** The life of a page or an app: methods and hooks hear of the events. */
export class LifeCycle<Event extends string> {
  readonly #listeners = new Map<Event, Set<Listener>>()
  readonly #guard: (code: () => unknown) => void
  /** Objects whose methods have the names of the events, in the order of calling. */
  targets: readonly (object | null)[] = []

  /** @param guard Calls the page's code, and reports exceptions. */
  constructor(guard: (code: () => unknown) => void) {
    this.#guard = guard
  }

  /**
   * Adds a listener.
   *
   * @returns Removes the listener.
   */
  on(event: Event, listener: Listener): () => void {
    const listeners = this.#listeners.get(event) ?? new Set()
    this.#listeners.set(event, listeners)
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }

  /** Reports an event to the methods, then to the hooks. */
  tell(event: Event, value?: unknown): void {
    for (const target of this.targets) {
      const method = (target as Readonly<Record<string, unknown>> | null)?.[event]
      if (typeof method === 'function') this.#guard(() => method.call(target, value))
    }
    for (const listener of [...(this.#listeners.get(event) ?? [])]) {
      this.#guard(() => listener(value))
    }
  }
}
