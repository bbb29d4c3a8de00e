import type { PlatformTrace } from '../../trace-contract.ts'

/**
 * Creates stand-in functions for listeners, always the same function per listener. An event target
 * therefore recognizes duplicates, removes listeners and keeps the order exactly as with the
 * originals.
 *
 * @param memberOf Names a listener of an event type.
 */
export function createTracedListeners(trace: PlatformTrace, memberOf: (type: string) => string) {
  const standIns = new WeakMap<object, EventListener>()
  const originals = new WeakMap<object, object>()

  return {
    /**
     * Returns the stand-in of a listener; any other value comes back unchanged, for the event
     * target to judge.
     */
    wrap<Listener>(listener: Listener): Listener | EventListener {
      // Node removes what it holds, the stand-in, when a listener's signal is aborted.
      if (!isObject(listener) || originals.has(listener)) return listener
      const known = standIns.get(listener)
      if (known) return known
      const standIn = function (this: unknown, event: Event): unknown {
        return trace.deliver(memberOf(event.type), [event], () => call(listener, this, event))
      }
      standIns.set(listener, standIn)
      originals.set(standIn, listener)
      return standIn
    },

    /** Returns the original of a stand-in; any other value comes back unchanged. */
    original(value: unknown): unknown {
      return (isObject(value) && originals.get(value)) || value
    },
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'function' || (typeof value === 'object' && value !== null)

/** Calls a listener as an event target does, and returns the listener's result. */
function call(listener: object, target: unknown, event: Event): unknown {
  if (typeof listener === 'function') return Reflect.apply(listener, target, [event])
  const { handleEvent } = listener as { handleEvent?: unknown }
  if (typeof handleEvent !== 'function') {
    throw new TypeError('The listener is not a function and has no handleEvent method.')
  }
  return Reflect.apply(handleEvent, listener, [event])
}
