import { camelize, markRaw } from 'vue'
import type { UxScript } from './script.ts'

type Values = Record<string, unknown>

/** Groups of a page's data, in the order in which they count. */
const GROUPS = ['data', 'public', 'protected', 'private'] as const

/**
 * Returns the initial data of a page or a component: the properties given by the template around,
 * then the script's own data.
 *
 * @param viewModel Value of `this` in a function that returns data.
 * @param given Attributes at the component's element.
 */
export function initialData(script: UxScript, viewModel: object, given: Values): Values {
  const result = propertyValues(script, given)
  // A function that returns data may read the properties, which the view model does not have yet.
  const early = new Proxy(viewModel, {
    get: (target, key) =>
      typeof key === 'string' && Object.hasOwn(result, key)
        ? result[key]
        : (Reflect.get(target, key) as unknown),
  })
  for (const group of GROUPS) {
    const data = script[group]
    const own: unknown = typeof data === 'function' ? data.call(early) : data
    if (isPlain(own)) Object.assign(result, copy(own))
  }
  return result
}

/** Returns the names of the properties that a component takes from the template around. */
export function propertyNames({ props }: UxScript): string[] {
  if (Array.isArray(props)) return props.map((name) => camelize(String(name)))
  return isPlain(props) ? Object.keys(props).map((name) => camelize(name)) : []
}

function propertyValues(script: UxScript, given: Values): Values {
  const { props } = script
  const result: Values = {}
  for (const name of propertyNames(script)) {
    const definition = isPlain(props) ? props[name] : undefined
    const standard = isPlain(definition) ? definition.default : undefined
    result[name] = typeof standard === 'function' ? (standard as () => unknown)() : standard
  }
  for (const [name, value] of Object.entries(given)) {
    const key = camelize(name)
    if (Object.hasOwn(result, key) && value !== undefined) result[key] = value
  }
  return result
}

/**
 * Keeps Vue from making a reactive proxy of an object with a class, such as a socket: a method of
 * the proxy could not reach the private fields.
 */
export function keepWhole<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || isPlain(value)) {
    return value
  }
  return Object.isExtensible(value) ? markRaw(value) : value
}

function isPlain(value: unknown): value is Values {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** Copies arrays and plain objects; other values stay the same. */
function copy(value: unknown, seen = new Map<unknown, unknown>()): unknown {
  if (!Array.isArray(value) && !isPlain(value)) return keepWhole(value)
  if (seen.has(value)) return seen.get(value)
  const result: unknown = Array.isArray(value) ? [] : {}
  seen.set(value, result)
  for (const [key, entry] of Object.entries(value)) (result as Values)[key] = copy(entry, seen)
  return result
}
