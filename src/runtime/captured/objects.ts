import {
  apply,
  defineProperty,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  hasOwn,
  isArray,
  ownKeys,
  put,
  toText,
  uncurry,
} from '../primordials.ts'
import { each } from './iteration.ts'

/*
 * The functions of objects that read a missing property: `Object.prototype` may have a getter or a
 * setter of the program.
 */

/**
 * Returns an object without inherited properties of some names, for a pattern that reads a missing
 * property: the object itself, or a copy of the own properties.
 *
 * @param names Properties read by the pattern that may be missing.
 */
export function ownOnly<Target>(target: Target, ...names: readonly string[]): Target {
  if (typeof target !== 'object' || target === null) return target
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!
    if (name in target && !hasOwn(target, name)) return { __proto__: null, ...target } as Target
  }
  return target
}

/** Calls a function, unless there is no value. */
export const optionally = <Value, Result>(
  value: Value,
  use: (value: NonNullable<Value>) => Result,
): Result | undefined => (value === undefined || value === null ? undefined : use(value))

/**
 * Sets a property that may be missing: with an own setter or a setter of a class where there is
 * one, but never with a setter of `Object.prototype`.
 *
 * @returns The value.
 */
export function setProperty<Value>(target: object, key: PropertyKey, value: Value): Value {
  // Only where the program has put something there is there a setter to go around.
  let holder: object | null = key in Root ? target : null
  while (holder && holder !== Root && !hasOwn(holder, key)) holder = getPrototypeOf(holder)
  if (holder === Root) put(target, key, value)
  else (target as Record<PropertyKey, unknown>)[key] = value
  return value
}
const Root = Object.prototype

const hasInstance = uncurry(Function.prototype[Symbol.hasInstance])
/** Returns whether a class is among the prototypes of a value, as `instanceof` would say. */
export const isInstance = (value: unknown, Class: unknown): boolean =>
  hasInstance(Class as () => void, value)

/** Completes a descriptor. */
const complete = (descriptor: PropertyDescriptor): PropertyDescriptor =>
  ({ __proto__: null, ...descriptor }) as PropertyDescriptor

export function Object_defineProperty<Target extends object>(
  target: Target,
  key: PropertyKey,
  descriptor: PropertyDescriptor,
): Target {
  if (!defineProperty(target, key, complete(descriptor))) throw new Refusal('Cannot redefine')
  return target
}
const Refusal = TypeError

export const Reflect_defineProperty = (
  target: object,
  key: PropertyKey,
  descriptor: PropertyDescriptor,
): boolean => defineProperty(target, key, complete(descriptor))

export function Object_defineProperties<Target extends object>(
  target: Target,
  descriptors: PropertyDescriptorMap,
): Target {
  for (const key of each(ownKeys(descriptors))) {
    Object_defineProperty(target, key, descriptors[key]!)
  }
  return target
}

export function Object_assign<Target extends object>(
  target: Target,
  ...sources: (object | null | undefined)[]
): Target {
  for (const source of each(sources)) {
    if (source === null || source === undefined) continue
    for (const key of each(ownKeys(source))) {
      const descriptor = getOwnPropertyDescriptor(source, key)
      if (descriptor?.enumerable) setProperty(target, key, source[key as never])
    }
  }
  return target
}

export function Object_fromEntries<Value>(
  entries: Iterable<readonly [PropertyKey, Value]>,
): Record<string, Value> {
  const record = {}
  for (const { 0: key, 1: value } of each(entries)) setProperty(record, key, value)
  return record
}

export const Function_call = (
  method: (...values: unknown[]) => unknown,
  self: unknown,
  ...values: unknown[]
): unknown => apply(method, self, values)
export const Function_apply = (
  method: (...values: unknown[]) => unknown,
  self: unknown,
  values: unknown[],
): unknown => apply(method, self, values)

const stringify = JSON.stringify
/** Writes a value of ours as JSON; `toJSON` of a prototype is not asked. */
export function JSON_stringify(value: unknown): string {
  if (typeof value !== 'object' || value === null) return stringify(value)
  let text = ''
  if (isArray(value)) {
    for (const item of each(value)) text += `${text && ','}${JSON_stringify(item) ?? 'null'}`
    return `[${text}]`
  }
  for (const key of each(ownKeys(value))) {
    if (typeof key !== 'string' || !getOwnPropertyDescriptor(value, key)!.enumerable) continue
    const item = JSON_stringify((value as Record<string, unknown>)[key])
    if (item !== undefined) text += `${text && ','}${stringify(toText(key))}:${item}`
  }
  return `{${text}}`
}

export { hasOwn as Object_hasOwn }
