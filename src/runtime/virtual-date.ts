import { construct, defineProperty, getOwnPropertyDescriptor, put } from './primordials.ts'

const NativeProxy = Proxy
const { floor } = Math

/**
 * Shows a program the time of a run on virtual time: the date, and the time of `performance`.
 *
 * @param scope The program's global scope.
 * @param began Date at the start, in milliseconds since the epoch.
 * @param time Returns the milliseconds since the start.
 * @returns The functions that stand in for the engine's.
 */
export function showVirtualTime(
  scope: typeof globalThis,
  began: number,
  time: () => number,
): readonly unknown[] {
  const { Date: Native, Performance } = scope
  const date = { now: () => began + floor(time()) }
  const Shown = new NativeProxy(Native, {
    apply: () => `${construct(Native, [date.now()])}`,
    construct: (target, values, newTarget) =>
      construct(target, values.length === 0 ? [date.now()] : values, newTarget),
  })
  put(Native, 'now', date.now)
  put(Native.prototype, 'constructor', Shown)
  put(scope, 'Date', Shown)
  const performance = {
    now: () => time(),
    get timeOrigin() {
      return began
    },
  }
  put(Performance.prototype, 'now', performance.now)
  const { get } = getOwnPropertyDescriptor(performance, 'timeOrigin')!
  defineProperty(Performance.prototype, 'timeOrigin', { get, enumerable: true, configurable: true })
  return [date, performance.now, get]
}
