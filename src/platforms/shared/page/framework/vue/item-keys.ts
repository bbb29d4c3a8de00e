import { renderList, toRaw } from '@vue/runtime-core'

/** A single round of a list. */
export interface KeyedItem {
  readonly item: unknown
  /** Index in an array, or the name of an object's property. */
  readonly at: number | string
  /** The same for the same object, and different from all others of the list. */
  readonly key: string
}

/** Numbers of the objects listed by pages. */
const numbers = new WeakMap<object, number>()
let last = 0

/**
 * Returns the items of a list with keys: an object keeps the same key at any place, so a removed
 * row takes no other row along; a value other than an object has the key of the place. The
 * framework's own way is the same without `track-by`. Source: weex-js-framework 0.21.9,
 * `bindRepeat`.
 *
 * @param list An array; any other value is listed as in Vue.
 */
export function keyedItems(list: unknown): KeyedItem[] {
  const seen = new Map<number, number>()
  let place = 0
  const items: KeyedItem[] = []
  renderList(list as unknown[], (item: unknown, at: number | string = place) => {
    items.push({ item, at, key: keyOf(item, place++, seen) })
  })
  return items
}

/**
 * Returns the key of an item.
 *
 * @param seen Number of times each object has been in the list so far.
 */
function keyOf(item: unknown, place: number, seen: Map<number, number>): string {
  if (typeof item !== 'object' || item === null) return `at ${place}`
  const object = toRaw(item)
  const number = numbers.get(object) ?? ++last
  numbers.set(object, number)
  const times = (seen.get(number) ?? 0) + 1
  seen.set(number, times)
  return times === 1 ? String(number) : `${number} again ${times}`
}
