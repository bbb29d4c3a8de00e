import type { ScreenValue } from '../../../page-contract.ts'

/** Levels of objects in objects that cross to the screen. */
const MAX_DEPTH = 6
/** Values in all that one attribute or argument may hold. */
const MAX_VALUES = 1_000

/**
 * Copies a value down to what may cross to the screen: reactive proxies to plain objects, functions
 * and what lies too deep or comes too late to `null`.
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

/** A value as a text for the screen: nothing for one that is missing. */
export function toShownText(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
