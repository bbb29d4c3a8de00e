import { MAX_TIMERS } from './limits.ts'
import type { Liveness } from './liveness.ts'
import { append, apply, deleteProperty, list, put } from './primordials.ts'

const NativeError = RangeError

/** The timer functions of a global scope. */
export interface Timers {
  setTimeout(callback: unknown, milliseconds?: unknown, ...values: unknown[]): number
  setInterval(callback: unknown, milliseconds?: unknown, ...values: unknown[]): number
  clearTimeout(timer?: unknown): void
  clearInterval(timer?: unknown): void
}

type NativeTimers = Pick<
  typeof globalThis,
  'setTimeout' | 'setInterval' | 'clearTimeout' | 'clearInterval'
>

/** Captures the engine's own timers, which keep no run alive. */
export function captureTimers({
  setTimeout,
  setInterval,
  clearTimeout,
  clearInterval,
}: NativeTimers): Timers {
  const start =
    (native: unknown) =>
    (callback: unknown, milliseconds?: unknown, ...values: unknown[]): number => {
      const all = list<unknown>(callback, milliseconds)
      for (let index = 0; index < values.length; index++) append(all, values[index])
      return apply(native as () => number, undefined, all)
    }
  const stop = (native: unknown) => (timer?: unknown) => {
    apply(native as () => void, undefined, [timer])
  }
  return {
    setTimeout: start(setTimeout),
    setInterval: start(setInterval),
    clearTimeout: stop(clearTimeout),
    clearInterval: stop(clearInterval),
  }
}

/** Wraps timers to run a function first in each callback. */
export function precedeTimers(timers: Timers, first: () => void): Timers {
  const preceded =
    (start: Timers['setTimeout']): Timers['setTimeout'] =>
    (callback, milliseconds, ...values) => {
      if (typeof callback !== 'function') return start(callback, milliseconds)
      return start(() => {
        first()
        apply(callback, globalThis, values)
      }, milliseconds)
    }
  const { setTimeout, setInterval, clearTimeout, clearInterval } = timers
  return {
    setTimeout: preceded(setTimeout),
    setInterval: preceded(setInterval),
    clearTimeout,
    clearInterval,
  }
}

/**
 * Creates timers; a timer keeps a run alive until fired or cleared. A timer without a callback
 * function does nothing: the policy lets no text become code.
 *
 * @param onTooMany Called once, when more than {@link MAX_TIMERS} would wait.
 */
export function createTimers(
  native: Timers,
  liveness: Liveness,
  onTooMany: () => void = () => {},
): Timers {
  const held = { __proto__: null } as unknown as Record<number, (() => void) | undefined>
  let waiting = 0
  let told = false
  /**
   * Counts another waiting timer.
   *
   * @throws RangeError When too many timers wait.
   */
  const admit = (): void => {
    if (waiting < MAX_TIMERS) return void waiting++
    if (!told) onTooMany()
    told = true
    throw new NativeError(`No more than ${MAX_TIMERS} timers may wait at a time.`)
  }
  const release = (timer: unknown): void => {
    if (typeof timer !== 'number' || !held[timer]) return
    waiting--
    held[timer]()
    deleteProperty(held, timer)
  }
  const clear = (timer?: unknown): void => {
    native.clearTimeout(timer)
    release(timer)
  }
  return {
    setTimeout(callback, milliseconds, ...values) {
      admit()
      const timer = native.setTimeout(() => {
        release(timer)
        if (typeof callback === 'function') apply(callback, globalThis, values)
      }, milliseconds)
      put(held, timer, liveness.hold())
      return timer
    },
    setInterval(callback, milliseconds, ...values) {
      admit()
      const timer = native.setInterval(() => {
        if (typeof callback === 'function') apply(callback, globalThis, values)
      }, milliseconds)
      put(held, timer, liveness.hold())
      return timer
    },
    clearTimeout: clear,
    clearInterval: clear,
  }
}
