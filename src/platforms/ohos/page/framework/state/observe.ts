import { shallowReactive } from '@vue/runtime-core'
import { observedDate } from './date.ts'

/** Whether objects with a prototype work behind a proxy. */
const proxied = new WeakMap<object, boolean>([
  [Object.prototype, true],
  [Array.prototype, true],
  [Map.prototype, true],
  [Set.prototype, true],
])

/** Private names in the source of a class; they work on the object itself only. */
const PRIVATE = /#[\p{L}_$]/u

/**
 * Returns a value whose own properties the screen follows, to the depth of a single level, as ArkUI
 * does.
 */
export function observe<Value>(value: Value): Value {
  if (value instanceof Date) return observedDate(value) as Value
  if (typeof value !== 'object' || value === null || !worksBehindProxy(value)) return value
  return shallowReactive(value)
}

/** Returns whether an object works with another object in its place. */
export function worksBehindProxy(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (typeof prototype !== 'object' || prototype === null) return true
  const known = proxied.get(prototype)
  if (known !== undefined) return known
  const made = (prototype as { constructor?: unknown }).constructor
  const works =
    worksBehindProxy(prototype) &&
    (typeof made !== 'function' || !PRIVATE.test(Function.prototype.toString.call(made)))
  proxied.set(prototype, works)
  return works
}

type Constructor = abstract new (...values: never[]) => object

/** Properties that hold collections are followed too. */
const deeper: ProxyHandler<object> = {
  defineProperty: (target, key, descriptor) =>
    Reflect.defineProperty(
      target,
      key,
      'value' in descriptor
        ? { ...descriptor, value: observe<unknown>(descriptor.value) }
        : descriptor,
    ),
  set: (target, key, value) => Reflect.set(target, key, observe(value)),
}

/**
 * Creates the base of a class with `@Observed` or `@ObservedV2`, whose instances the screen follows.
 *
 * @param base The class that the program names after `extends`.
 */
export function observedBase(decorator: string, base?: Constructor): Constructor {
  const follow = (instance: object): object => {
    const followed = shallowReactive(instance)
    return decorator === 'ObservedV2' ? new Proxy(followed, deeper) : followed
  }
  if (!base) {
    return class {
      constructor() {
        return follow(this)
      }
    }
  }
  return class extends (base as new (...values: unknown[]) => object) {
    constructor(...values: unknown[]) {
      super(...values)
      return follow(this)
    }
  }
}
