import { natives } from './natives.ts'

/** The standard's `CloseEvent`, for runtimes without a built-in class. */
class OwnCloseEvent extends natives.Event {
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
Object.defineProperties(OwnCloseEvent, { name: { value: 'CloseEvent' } })
Object.defineProperties(OwnCloseEvent.prototype, {
  code: { enumerable: true },
  reason: { enumerable: true },
  wasClean: { enumerable: true },
  [Symbol.toStringTag]: { value: 'CloseEvent', configurable: true },
})

/** The runtime's own `CloseEvent`, if available. */
export const CloseEvent: typeof globalThis.CloseEvent = natives.CloseEvent ?? OwnCloseEvent

/**
 * Dispatches an event of a socket. Scripts cannot create a trusted event, so `isTrusted` is false;
 * everything else is as a browser fires the event.
 */
export function fire(target: EventTarget, event: Event): void {
  natives.apply(natives.dispatchEvent, target, [event])
}
