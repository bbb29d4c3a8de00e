import type { Liveness } from './liveness.ts'
import { append, apply, deleteProperty, list, put } from './primordials.ts'

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

/** The engine's own timers, which keep no run alive. */
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

/** Timers in whose callbacks something is done first. */
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

/** Timers that keep a run alive until they have fired or were cleared. */
export function createTimers(native: Timers, liveness: Liveness): Timers {
  const held = { __proto__: null } as unknown as Record<number, (() => void) | undefined>
  const release = (timer: unknown): void => {
    if (typeof timer !== 'number') return
    held[timer]?.()
    deleteProperty(held, timer)
  }
  const clear = (timer?: unknown): void => {
    native.clearTimeout(timer)
    release(timer)
  }
  return {
    setTimeout(callback, milliseconds, ...values) {
      if (typeof callback !== 'function') return native.setTimeout(callback, milliseconds)
      const timer = native.setTimeout(() => {
        release(timer)
        apply(callback, globalThis, values)
      }, milliseconds)
      put(held, timer, liveness.hold())
      return timer
    },
    setInterval(callback, milliseconds, ...values) {
      if (typeof callback !== 'function') return native.setInterval(callback, milliseconds)
      const timer = native.setInterval(() => {
        apply(callback, globalThis, values)
      }, milliseconds)
      put(held, timer, liveness.hold())
      return timer
    },
    clearTimeout: clear,
    clearInterval: clear,
  }
}
