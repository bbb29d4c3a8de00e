import type { Options, Place } from './options.ts'
import { setPath } from './set-path.ts'

/**
 * Creates `data` and `setData`, whose callback comes in a later task, after drawing.
 *
 * @param follow Called with the changes of each `setData`, after they have been drawn.
 */
export function createData(
  data: unknown,
  { later, changed }: Place,
  follow?: (changes: Options) => void,
) {
  return {
    data: copy(data ?? {}) as Options,
    setData(this: { data: Options }, changes: Options = {}, callback?: unknown) {
      for (const [path, value] of Object.entries(changes)) setPath(this.data, path, value)
      changed?.(changes)
      follow?.(changes)
      if (typeof callback === 'function') later(() => void callback.call(this))
    },
  }
}

/** Returns a copy of a page's data: lists and plain objects are copied, anything else is kept. */
export function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy)
  if (typeof value !== 'object' || value === null) return value
  if (Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copy(inner)]))
}
