import type { ScreenValue } from '../../../page-contract.ts'

/** Maximum levels of nested objects in a value for the screen. */
const MAX_DEPTH = 6
/** Maximum total of values in an attribute or an argument. */
const MAX_VALUES = 1_000

/**
 * Copies a value in the form allowed on the screen: reactive proxies become plain objects;
 * functions and values nested too deep become `null`; values over the maximum total become `null`
 * or are left out.
 */
export function toScreenValue(value: unknown): ScreenValue {
  let left = MAX_VALUES
  const copy = (source: unknown, depth: number): ScreenValue => {
    if (typeof source === 'string' || typeof source === 'boolean') return source
    if (typeof source === 'number') return Number.isFinite(source) ? source : null
    if (typeof source !== 'object' || source === null || depth === 0) return null
    if (Array.isArray(source)) {
      return source.slice(0, left).map((item) => (left-- > 0 ? copy(item, depth - 1) : null))
    }
    const result: Record<string, ScreenValue> = {}
    for (const key of Object.keys(source)) {
      if (left-- <= 0) break
      result[key] = copy((source as Record<string, unknown>)[key], depth - 1)
    }
    return result
  }
  return copy(value, MAX_DEPTH)
}

/** Converts a value to a text for the screen; a missing value becomes empty text. */
export function toShownText(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
