/** An event in the life of a page, by the name of the page's method. */
export type LifeEvent =
  | 'onLoad'
  | 'onReady'
  | 'onShow'
  | 'onHide'
  | 'onUnload'
  | 'onPullDownRefresh'
  | 'onReachBottom'
  | 'onPageScroll'

type Listener = (value: unknown) => unknown

/** Methods of class components, by event; those of the page itself have the event's name. */
const METHODS: Partial<Readonly<Record<LifeEvent, string>>> = {
  onShow: 'componentDidShow',
  onHide: 'componentDidHide',
}

/** The life of a page: hooks and methods hear of the events. */
export class LifeCycle {
  readonly #listeners = new Map<LifeEvent, Set<Listener>>()
  readonly #guard: (code: () => unknown) => void
  /** The page's own component, if a class. */
  instance: object | null = null
  /** The app's component, if a class. */
  app: object | null = null

  /** @param guard Calls the page's code, and reports exceptions. */
  constructor(guard: (code: () => unknown) => void) {
    this.#guard = guard
  }

  /**
   * Adds a listener.
   *
   * @returns Removes the listener.
   */
  on(event: LifeEvent, listener: Listener): () => void {
    const listeners = this.#listeners.get(event) ?? new Set()
    this.#listeners.set(event, listeners)
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }

  /** Reports an event to the methods of the app and the page, then to the hooks. */
  tell(event: LifeEvent, value?: unknown): void {
    for (const target of [this.app, this.instance]) {
      if (target) this.#call(target, event, value)
    }
    for (const listener of this.#listeners.get(event) ?? []) this.#guard(() => listener(value))
  }

  #call(target: object, event: LifeEvent, value: unknown): void {
    const methods = target as Readonly<Record<string, unknown>>
    for (const name of [METHODS[event], event]) {
      const method = name === undefined ? undefined : methods[name]
      if (typeof method === 'function') return this.#guard(() => method.call(target, value))
    }
  }
}
