import type { Realm } from './realm.ts'

const { apply } = Reflect

/**
 * The `on…` attributes of an object, as HTML defines event handler IDL attributes: a replaced
 * handler keeps the place among the listeners, and a handler set to null loses the place.
 */
export class EventHandlers {
  readonly #target: EventTarget
  readonly #realm: Realm
  readonly #handlers = new Map<string, { value: unknown; listener: (event: Event) => void }>()

  constructor(target: EventTarget, realm: Realm) {
    this.#target = target
    this.#realm = realm
  }

  /** Returns the value of the attribute for an event type; null without a value. */
  get(type: string): unknown {
    return this.#handlers.get(type)?.value ?? null
  }

  /**
   * Sets the value of the attribute for an event type.
   *
   * @param value Anything but an object or function counts as null; an object is kept, not called.
   */
  set(type: string, value: unknown): void {
    const current = this.#handlers.get(type)
    if (!isObject(value)) {
      if (!current) return
      this.#handlers.delete(type)
      apply(this.#realm.removeEventListener, this.#target, [type, current.listener])
    } else if (current) {
      current.value = value
    } else {
      const handler = {
        value,
        listener: (event: Event) => call(handler.value, this.#target, event),
      }
      this.#handlers.set(type, handler)
      apply(this.#realm.addEventListener, this.#target, [type, handler.listener])
    }
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'function' || (typeof value === 'object' && value !== null)
}

/** Calls a handler with the object of the attribute as `this`. A handler returning false cancels the event. */
function call(handler: unknown, target: EventTarget, event: Event) {
  if (typeof handler !== 'function') return
  if (apply(handler, target, [event]) === false) event.preventDefault()
}
