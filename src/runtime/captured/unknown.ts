import {
  apply,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  isArray,
  ownKeys,
  uncurry,
} from '../primordials.ts'
import { at, each } from './iteration.ts'
import * as arrays from './arrays.ts'
import * as objects from './objects.ts'
import * as texts from './texts.ts'

/*
 * Stands in for built-ins in a library without types, where the value decides on the method.
 */

type Methods = Readonly<Record<string, ((...values: unknown[]) => unknown) | undefined>>

/** Captures all methods of a prototype, or what stands in for them here. */
function methodsOf(holder: string, prototype: object, ours: object = {}): Methods {
  const methods = { __proto__: null } as unknown as Record<
    string,
    (...values: unknown[]) => unknown
  >
  for (const name of ownKeys(prototype)) {
    const method = getOwnPropertyDescriptor(prototype, name)?.value as unknown
    if (typeof name !== 'string' || typeof method !== 'function') continue
    const replaced = (ours as Record<string, unknown>)[`${holder}_${name}`]
    methods[name] = (replaced ?? uncurry(method as never)) as (...values: unknown[]) => unknown
  }
  return methods
}

const OF_ARRAYS = methodsOf('Array', Array.prototype, arrays)
const OF_TEXTS = methodsOf('String', String.prototype, texts)
const OF_FUNCTIONS = methodsOf('Function', Function.prototype, objects)
/** By prototype. */
const OF_OBJECTS: readonly (readonly [object, Methods])[] = [
  [RegExp.prototype, methodsOf('RegExp', RegExp.prototype, texts)],
  [Map.prototype, methodsOf('Map', Map.prototype)],
  [Set.prototype, methodsOf('Set', Set.prototype)],
  [WeakMap.prototype, methodsOf('WeakMap', WeakMap.prototype)],
]

/** Calls a method of a value of unknown type: a built-in's own, or the value's. */
export function invoke(self: unknown, name: string, ...values: unknown[]): unknown {
  const method = methods(self)?.[name]
  if (!method) return apply((self as Record<string, never>)[name]!, self, values)
  return method(self, ...each(values))
}

type Indexed = Record<PropertyKey, unknown>

/** Returns an item of an array, or a property of any other value. */
export const itemOf = (self: unknown, key: PropertyKey): unknown =>
  isArray(self) && typeof key === 'number' ? at(self, key) : (self as Indexed)[key]

/** Sets an item of an array, or a property of any other value. */
export const setItemOf = (self: unknown, key: PropertyKey, value: unknown): unknown =>
  isArray(self) && typeof key === 'number'
    ? arrays.setItem(self, key, value)
    : ((self as Indexed)[key] = value)

function methods(self: unknown): Methods | undefined {
  if (typeof self === 'string') return OF_TEXTS
  if (typeof self === 'function') return OF_FUNCTIONS
  if (isArray(self)) return OF_ARRAYS
  if (typeof self !== 'object' || self === null) return undefined
  const prototype = getPrototypeOf(self)
  for (let index = 0; index < OF_OBJECTS.length; index++) {
    if (OF_OBJECTS[index]![0] === prototype) return OF_OBJECTS[index]![1]
  }
  return undefined
}

/** Takes `Object.prototype` from the classes of a library, so that no accessor there is asked. */
export function uproot(classes: readonly unknown[]): void {
  for (let index = 0; index < classes.length; index++) {
    const prototype = (classes[index] as { prototype?: unknown } | undefined)?.prototype
    if (typeof prototype === 'object' && prototype && getPrototypeOf(prototype) === Root) {
      Object.setPrototypeOf(prototype, null)
    }
  }
}
const Root = Object.prototype
