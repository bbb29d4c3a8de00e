import type { Snapshot, SnapshotEntry } from '../entries.ts'
import { MAX_ENTRIES, MAX_NAME } from '../limits.ts'
import {
  append,
  captureGetter,
  getPrototypeOf,
  list,
  slice,
  tryGet,
  uncurry,
} from '../primordials.ts'
import { quotedText } from '../snapshot-text.ts'
import { className, inherits } from './class-name.ts'
import type { Walk } from './walk.ts'

const mapPrototype = Map.prototype
const mapSize = captureGetter(mapPrototype, 'size')
const mapEntries = uncurry(Map.prototype.entries)
const nextOfMap = uncurry(
  (getPrototypeOf(new Map().entries()) as MapIterator<[unknown, unknown]>).next,
)
const setPrototype = Set.prototype
const setSize = captureGetter(setPrototype, 'size')
const setValues = uncurry(Set.prototype.values)
const nextOfSet = uncurry((getPrototypeOf(new Set().values()) as SetIterator<unknown>).next)

/** Takes a `Map`, with the keys as text; `undefined` for any other object. */
export function takeMap(walk: Walk, object: object): Snapshot | undefined {
  const size = inherits(walk, object, mapPrototype) ? tryGet(mapSize, object) : undefined
  if (typeof size !== 'number') return undefined
  const iterator = mapEntries(object as Map<unknown, unknown>)
  const entries = list<SnapshotEntry>()
  while (entries.length < MAX_ENTRIES && walk.left.nodes > 0) {
    const { value, done } = nextOfMap(iterator)
    if (done) break
    const key = slice(quotedText(walk.within(object, value[0]), 1), 0, MAX_NAME)
    append(entries, { key, value: walk.within(object, value[1]) })
  }
  return collection(walk, object, size, entries, 'map')
}

/** Takes a `Set`; `undefined` for any other object. */
export function takeSet(walk: Walk, object: object): Snapshot | undefined {
  const size = inherits(walk, object, setPrototype) ? tryGet(setSize, object) : undefined
  if (typeof size !== 'number') return undefined
  const iterator = setValues(object as Set<unknown>)
  const entries = list<SnapshotEntry>()
  while (entries.length < MAX_ENTRIES && walk.left.nodes > 0) {
    const { value, done } = nextOfSet(iterator)
    if (done) break
    append(entries, { key: `${entries.length}`, value: walk.within(object, value) })
  }
  return collection(walk, object, size, entries, 'set')
}

function collection(
  walk: Walk,
  object: object,
  size: number,
  entries: readonly SnapshotEntry[],
  shape: 'map' | 'set',
): Snapshot {
  const more = size - entries.length
  const taken = { type: 'object', name: className(walk, object), size, entries, shape } as const
  return more > 0 ? { ...taken, more } : taken
}
