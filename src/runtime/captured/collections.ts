import { uncurry } from '../primordials.ts'
import { each } from './iteration.ts'

const NativeMap = Map
const NativeSet = Set
const setIn = uncurry(Map.prototype.set)
const addTo = uncurry(Set.prototype.add)

/** Creates a map; the constructor would ask for an iterator and for `set`. */
export function new_Map<Key, Value>(
  entries?: Iterable<readonly [Key, Value]> | null,
): Map<Key, Value> {
  const map = new NativeMap<Key, Value>()
  if (entries) for (const { 0: key, 1: value } of each(entries)) setIn(map, key, value)
  return map
}

/** Creates a set; the constructor would ask for an iterator and for `add`. */
export function new_Set<Item>(items?: Iterable<Item> | null): Set<Item> {
  const set = new NativeSet<Item>()
  if (items) for (const item of each(items)) addTo(set, item)
  return set
}
