import { apply, getOwnPropertyDescriptor, getPrototypeOf, uncurry } from '../primordials.ts'

const { bind } = Function.prototype

type Uncurried = (self: unknown, ...rest: unknown[]) => unknown

/** Captures a method or a getter, own or inherited, as a function with `this` as first argument. */
export function captureMember(prototype: object, name: string): Uncurried | undefined {
  for (let it: object | null = prototype; it; it = getPrototypeOf(it)) {
    const property = getOwnPropertyDescriptor(it, name)
    if (property) return uncurry((property.get ?? property.value) as Uncurried)
  }
  return undefined
}

/** Captures a function of an object, e.g. `Object.keys`, to be called without the object. */
export const captureStatic = (holder: object, name: string): unknown =>
  apply(bind, (holder as Record<string, unknown>)[name] as never, [holder])
