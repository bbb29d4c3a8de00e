import { natives } from './natives.ts'

/**
 * The `on…` attributes of one object, as HTML defines event handler IDL attributes: a handler keeps
 * its place among the listeners while it is replaced, and loses it when it is set to null.
 */
export class EventHandlers {
  readonly #target: EventTarget
  readonly #handlers = new Map<string, { value: unknown; listener: (event: Event) => void }>()

  constructor(target: EventTarget) {
    this.#target = target
  }

  /** The value of the attribute for an event type; null when there is none. */
  get(type: string): unknown {
    return this.#handlers.get(type)?.value ?? null
  }

  /** @param value Anything but an object or function counts as null; an object is kept, not called. */
  set(type: string, value: unknown): void {
    const current = this.#handlers.get(type)
    if (!isObject(value)) {
      if (!current) return
      this.#handlers.delete(type)
      natives.apply(natives.removeEventListener, this.#target, [type, current.listener])
    } else if (current) {
      current.value = value
    } else {
      const handler = { value, listener: (event: Event) => call(handler.value, event) }
      this.#handlers.set(type, handler)
      natives.apply(natives.addEventListener, this.#target, [type, handler.listener])
    }
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'function' || (typeof value === 'object' && value !== null)
}

/** A handler that returns false cancels the event. */
function call(handler: unknown, event: Event) {
  if (typeof handler !== 'function') return
  if (natives.apply(handler, event.currentTarget, [event]) === false) event.preventDefault()
}
