/**
 * Creates the standard's `CloseEvent`, for an engine without a built-in class.
 *
 * @param Event The class of the other events.
 */
export function createCloseEvent(Event: typeof globalThis.Event): typeof globalThis.CloseEvent {
  class CloseEvent extends Event {
    readonly #init: CloseEventInit

    constructor(type: string, init: CloseEventInit = {}) {
      super(type, init)
      this.#init = init
    }

    get code(): number {
      return this.#init.code ?? 0
    }

    get reason(): string {
      return this.#init.reason ?? ''
    }

    get wasClean(): boolean {
      return this.#init.wasClean ?? false
    }
  }
  Object.defineProperties(CloseEvent, { name: { value: 'CloseEvent' } })
  Object.defineProperties(CloseEvent.prototype, {
    code: { enumerable: true },
    reason: { enumerable: true },
    wasClean: { enumerable: true },
    [Symbol.toStringTag]: { value: 'CloseEvent', configurable: true },
  })
  return CloseEvent
}
