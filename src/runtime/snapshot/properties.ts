import type { Snapshot, SnapshotEntry } from '../entries.ts'
import { MAX_ENTRIES, MAX_NAME } from '../limits.ts'
import {
  append,
  getOwnPropertyDescriptor,
  hasOwn,
  type List,
  list,
  ownKeys,
  symbolText,
} from '../primordials.ts'
import { bound, type Walk } from './walk.ts'

/** Entries of an object, and the number of further entries. */
export interface Entries {
  readonly entries: readonly SnapshotEntry[]
  readonly more: number
}

/** Indices of an array visited before the rest is only counted, so that holes cost no time. */
const MAX_SCAN = 10_000

/** Maximum length of an array for a search of properties beyond the elements. */
const MAX_NAMED_LENGTH = 10_000

/**
 * Takes an object's own properties. Getters stay untouched and show as `(…)`; symbols and
 * non-enumerable properties are hidden.
 *
 * @param skip Keys to leave out.
 * @param first Leading entries; included in the bound.
 */
export function takeProperties(
  walk: Walk,
  object: object,
  skip?: (key: string) => boolean,
  first: List<SnapshotEntry> = list(),
): Entries {
  const entries = first
  const keys = ownKeys(object)
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index]!
    if (typeof key === 'string' && skip?.(key)) continue
    if (entries.length >= MAX_ENTRIES || walk.left.nodes <= 0) {
      return { entries, more: keys.length - index }
    }
    append(entries, takeProperty(walk, object, key, describe(object, key)))
  }
  return { entries, more: 0 }
}

/**
 * Describes a property. Reading a module's export without a value yet throws; the export shows as
 * accessor.
 */
function describe(object: object, key: PropertyKey): PropertyDescriptor {
  try {
    return getOwnPropertyDescriptor(object, key) ?? UNSEEN
  } catch {
    return UNSEEN
  }
}

const UNSEEN: PropertyDescriptor = { __proto__: null, enumerable: true } as PropertyDescriptor

function takeProperty(
  walk: Walk,
  object: object,
  key: PropertyKey,
  descriptor: PropertyDescriptor,
): SnapshotEntry {
  const name = typeof key === 'symbol' ? symbolText(key) : (key as string)
  const value: Snapshot = hasOwn(descriptor, 'value')
    ? walk.within(object, descriptor.value)
    : { type: 'accessor', text: '(…)' }
  const entry = { key: bound(walk, name, MAX_NAME).text, value }
  return typeof key === 'symbol' || !descriptor.enumerable ? { ...entry, hidden: true } : entry
}

/** Takes an array's elements, with a run of holes as a single entry, then the other properties. */
export function takeElements(walk: Walk, array: readonly unknown[]): Entries {
  const entries = list<SnapshotEntry>()
  const { length } = array
  let holes = 0
  let index = 0
  for (; index < length && index < MAX_SCAN; index++) {
    if (entries.length >= MAX_ENTRIES || walk.left.nodes <= 0) break
    const descriptor = getOwnPropertyDescriptor(array, index)
    if (!descriptor) {
      holes++
      continue
    }
    if (holes) append(entries, emptySlots(holes))
    holes = 0
    append(entries, takeProperty(walk, array, `${index}`, { ...descriptor, enumerable: true }))
  }
  if (holes) append(entries, emptySlots(holes))
  if (index < length || length > MAX_NAMED_LENGTH) return { entries, more: length - index }
  return takeProperties(walk, array, isElement, entries)
}

const emptySlots = (count: number): SnapshotEntry => ({
  key: '',
  value: { type: 'undefined', text: `empty × ${count}` },
})

/** Returns whether a key is `length` or an index. */
export const isElement = (key: string): boolean =>
  key === 'length' || `${(key as unknown as number) >>> 0}` === key
