import { renderList, toRaw } from '@vue/runtime-core'
import type { KeyedItem } from '../../compiler-contract.ts'

/** Numbers of the objects that pages have listed. */
const numbers = new WeakMap<object, number>()
let last = 0

/**
 * Gives each item of a list a key: an object keeps its own wherever it goes, so that a row that
 * leaves takes no other along; a value that is no object has that of its place. The framework's
 * own way is the same where no `track-by` is given. Source: weex-js-framework 0.21.9, `bindRepeat`.
 *
 * @param list An array; of other values what Vue makes of them.
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

/** @param seen How often the list has had each object so far. */
function keyOf(item: unknown, place: number, seen: Map<number, number>): string {
  if (typeof item !== 'object' || item === null) return `at ${place}`
  const object = toRaw(item)
  const number = numbers.get(object) ?? ++last
  numbers.set(object, number)
  const times = (seen.get(number) ?? 0) + 1
  seen.set(number, times)
  return times === 1 ? String(number) : `${number} again ${times}`
}
