import { isArray, put, uncurry } from '../primordials.ts'
import { at, each } from './iteration.ts'

/*
 * The methods of arrays that ask for the array's class, write by assignment, or iterate. The class
 * is read from `Array.prototype`, an assignment asks for a setter there, and an iterator is the
 * program's.
 */

type Test<Item> = (item: Item, index: number, items: readonly Item[]) => unknown

const ArrayPrototype = Array.prototype
const { iterator: iteratorKey } = Symbol

/** Sets an item; an accessor of a prototype is not asked. */
export function setItem<Item>(items: Item[], index: number, item: Item): Item {
  if (index in ArrayPrototype) put(items, index, item)
  else items[index] = item
  return item
}

export function Array_push<Item>(items: Item[], ...added: Item[]): number {
  for (let index = 0; index < added.length; index++) setItem(items, items.length, added[index]!)
  return items.length
}

export function Array_map<Item, Result>(
  items: readonly Item[],
  map: (item: Item, index: number, items: readonly Item[]) => Result,
): Result[] {
  const results: Result[] = []
  for (let index = 0; index < items.length; index++) {
    setItem(results, index, map(at(items, index) as Item, index, items))
  }
  return results
}

export function Array_filter<Item>(items: readonly Item[], test: Test<Item>): Item[] {
  const results: Item[] = []
  for (let index = 0; index < items.length; index++) {
    const item = at(items, index) as Item
    if (test(item, index, items)) setItem(results, results.length, item)
  }
  return results
}

export function Array_flatMap<Item, Result>(
  items: readonly Item[],
  map: (item: Item, index: number, items: readonly Item[]) => Result | readonly Result[],
): Result[] {
  return Array_flat(Array_map(items, map))
}

export function Array_flat<Item>(items: readonly (Item | readonly Item[])[]): Item[] {
  return Array_concat([] as Item[], ...each(items))
}

export function Array_concat<Item>(
  items: readonly Item[],
  ...more: readonly (Item | readonly Item[])[]
): Item[] {
  const results = Array_slice(items)
  for (let index = 0; index < more.length; index++) {
    const part = more[index]
    if (isArray(part)) {
      for (let inner = 0; inner < part.length; inner++) Array_push(results, part[inner] as Item)
    } else Array_push(results, part as Item)
  }
  return results
}

export function Array_slice<Item>(items: readonly Item[], start = 0, end = items.length): Item[] {
  const first = start < 0 ? items.length + start : start
  const last = end < 0 ? items.length + end : end
  const results: Item[] = []
  for (let index = first < 0 ? 0 : first; index < last && index < items.length; index++) {
    setItem(results, results.length, at(items, index) as Item)
  }
  return results
}

export function Array_splice<Item>(
  items: Item[],
  start: number,
  count = items.length - start,
  ...added: Item[]
): Item[] {
  const first = start < 0 ? items.length + start : start
  const removed = Array_slice(items, first, first + count)
  const rest = Array_slice(items, first + count)
  items.length = first < items.length ? first : items.length
  Array_push(items, ...each(added))
  Array_push(items, ...each(rest))
  return removed
}

export function Array_toReversed<Item>(items: readonly Item[]): Item[] {
  const results: Item[] = []
  for (let index = items.length - 1; index >= 0; index--)
    Array_push(results, at(items, index) as Item)
  return results
}

const join = uncurry(Array.prototype.join)
export const Array_join = (items: readonly unknown[], separator = ','): string =>
  join(items as unknown[], separator)

export function Array_from<Item, Result = Item>(
  items: Iterable<Item> | ArrayLike<Item>,
  map: (item: Item, index: number) => Result = (item) => item as unknown as Result,
): Result[] {
  const results: Result[] = []
  if (typeof items !== 'string' && !(iteratorKey in items)) {
    const { length } = items as ArrayLike<Item>
    for (let index = 0; index < length; index++) {
      Array_push(results, map((items as ArrayLike<Item>)[index]!, index))
    }
    return results
  }
  for (const item of each(items as Iterable<Item>)) Array_push(results, map(item, results.length))
  return results
}

/** Returns so many first items of an array, missing items included. */
export function firstOf<Item>(items: readonly Item[], count: number): (Item | undefined)[] {
  const first: (Item | undefined)[] = []
  for (let index = 0; index < count; index++) Array_push(first, at(items, index))
  return first
}

/** Returns the first items of an array, and the array of all further items as the last. */
export function withRest<Item>(items: readonly Item[], first: number): (Item | Item[])[] {
  const parts: (Item | Item[])[] = Array_slice(items, 0, first)
  while (parts.length < first) Array_push(parts, undefined as Item)
  Array_push<Item | Item[]>(parts, Array_slice(items, first))
  return parts
}
