import { shallowRef } from '@vue/runtime-core'

const SETTER = /^set/

/** Followed dates by the dates behind them, and themselves by themselves. */
const followed = new WeakMap<Date, Date>()

/** Returns a date whose changes by `setHours()` and its like the screen follows. */
export function observedDate(date: Date): Date {
  const known = followed.get(date)
  if (known) return known
  const changes = shallowRef(0)
  const proxy = new Proxy(date, {
    get(target, key) {
      const member: unknown = Reflect.get(target, key)
      if (typeof member !== 'function' || key === 'constructor') return member
      if (typeof key === 'symbol' || !SETTER.test(key)) {
        void changes.value
        return (...values: unknown[]): unknown => Reflect.apply(member, target, values)
      }
      return (...values: unknown[]): unknown => {
        const result: unknown = Reflect.apply(member, target, values)
        changes.value++
        return result
      }
    },
  })
  followed.set(date, proxy)
  followed.set(proxy, proxy)
  return proxy
}
