import { createRecord } from '../record.ts'
import type { Keeping, ListenerName, MiniProgramServices } from './contract.ts'

type Listener = (result: object) => unknown

/** Listeners of a task, or of the global functions. */
export class Listeners {
  readonly #services: MiniProgramServices
  readonly #keeps: Keeping
  readonly #nameOf: (name: ListenerName) => string
  readonly #byName = createRecord<Partial<Record<ListenerName, readonly Listener[]>>>()

  /**
   * Creates an empty set.
   *
   * @param nameOf Returns the declared name of the method that sets a listener.
   */
  constructor(
    services: MiniProgramServices,
    keeps: Keeping,
    nameOf: (name: ListenerName) => string,
  ) {
    this.#services = services
    this.#keeps = keeps
    this.#nameOf = nameOf
  }

  /** Sets a listener; a value other than a function removes the only listener. */
  set(name: ListenerName, listener: unknown): void {
    const before = this.#byName[name] ?? []
    if (this.#keeps !== 'the last') {
      const isNew = this.#keeps === 'all' || !before.includes(listener as Listener)
      if (typeof listener === 'function' && isNew)
        this.#byName[name] = [...before, listener as Listener]
      return
    }
    if (before.length > 0) this.#services.note('listener replaced', { method: name })
    this.#byName[name] = typeof listener === 'function' ? [listener as Listener] : []
  }

  has(name: ListenerName): boolean {
    return (this.#byName[name]?.length ?? 0) > 0
  }

  /** Calls the present listeners in order; one that throws does not hinder the next. */
  tell(name: ListenerName, result: object): void {
    const present = this.#byName[name]
    if (present) this.#tellFrom(present, 0, name, result)
  }

  #tellFrom(present: readonly Listener[], index: number, name: ListenerName, result: object): void {
    const listener = present[index]
    if (!listener) return
    const { trace, caught } = this.#services
    try {
      trace.deliver(this.#nameOf(name), [result], () => listener(result))
    } catch (error) {
      if (!caught) throw error
      caught(error, name)
    } finally {
      this.#tellFrom(present, index + 1, name, result)
    }
  }
}
