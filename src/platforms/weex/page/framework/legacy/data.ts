import { camelize } from '@vue/runtime-core'
import { functionsOf, type LegacyScript } from './script.ts'

/**
 * Returns the initial data of a view model: a separate copy with the values from the parent's
 * template, less the names hidden from `this` and the names of methods.
 *
 * @param given Attributes at the component's element.
 */
export function initialData(
  script: LegacyScript,
  viewModel: object,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const { data } = script
  const own = copy(typeof data === 'function' ? data.call(viewModel) : data)
  const result: Record<string, unknown> = {}
  if (!isRecord(own)) return result
  for (const [key, value] of Object.entries(own)) if (!/^[_$]/.test(key)) result[key] = value
  for (const [name, value] of Object.entries(given)) {
    const key = dataKey(result, name)
    if (key !== undefined && value !== undefined) result[key] = value
  }
  for (const [name] of functionsOf(script.methods)) delete result[name]
  return result
}

/**
 * Returns the key of the data set by an attribute at a component's element: in camel case, or as in
 * HTML with capitals lost.
 */
export function dataKey(data: object, attribute: string): string | undefined {
  const camel = camelize(attribute)
  if (Object.hasOwn(data, camel)) return camel
  return Object.keys(data).find((key) => key.toLowerCase() === camel.toLowerCase())
}

const isRecord = (value: unknown): value is Record<string, unknown> => {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** Copies arrays and plain objects; other values stay the same. */
function copy(value: unknown, seen = new Map<unknown, unknown>()): unknown {
  if (!Array.isArray(value) && !isRecord(value)) return value
  if (seen.has(value)) return seen.get(value)
  const result: unknown = Array.isArray(value) ? [] : {}
  seen.set(value, result)
  for (const [key, entry] of Object.entries(value))
    (result as Record<string, unknown>)[key] = copy(entry, seen)
  return result
}
