import type { Snapshot, SnapshotEntry } from '../entries.ts'
import { MAX_ENTRIES, MAX_NAME } from '../limits.ts'
import { append, getPrototypeOf, list, slice, uncurry } from '../primordials.ts'
import { quotedText } from '../snapshot-text.ts'
import { className, inherits } from './class-name.ts'
import { takePrimitive } from './primitives.ts'
import type { Walk } from './walk.ts'

/** A browser class for a list of names and values, with a special iteration method. */
interface PairList {
  readonly prototype: object
  readonly begin: (self: object) => object
  readonly next: (iterator: object) => IteratorResult<readonly [string, unknown]>
}

const LISTS: readonly PairList[] = ['Headers', 'URLSearchParams', 'FormData'].flatMap((name) => {
  const host = (globalThis as Record<string, unknown>)[name]
  return typeof host === 'function' ? [capture(host as new () => Listed)] : []
})

interface Listed {
  entries(): Iterator<readonly [string, unknown]>
}

function capture(host: new () => Listed): PairList {
  const prototype = host.prototype as Listed
  const iterator = getPrototypeOf(new host().entries()) as Iterator<readonly [string, unknown]>
  return {
    prototype,
    begin: uncurry(prototype.entries) as (self: object) => object,
    next: uncurry(iterator.next) as PairList['next'],
  }
}

/** Takes headers, a query or a form, in order; `undefined` for any other object. */
export function takePairs(walk: Walk, object: object): Snapshot | undefined {
  for (let index = 0; index < LISTS.length; index++) {
    const pairs = LISTS[index]!
    if (!inherits(walk, object, pairs.prototype)) continue
    try {
      return takeList(walk, object, pairs)
    } catch {
      // It only inherits from the class, or its names are not whole.
      return undefined
    }
  }
  return undefined
}

function takeList(walk: Walk, object: object, { begin, next }: PairList): Snapshot {
  const iterator = begin(object)
  const entries = list<SnapshotEntry>()
  let size = 0
  for (let step = next(iterator); !step.done; step = next(iterator)) {
    size++
    if (entries.length >= MAX_ENTRIES || walk.left.nodes <= 0) continue
    const key = slice(quotedText(takePrimitive(walk, step.value[0])), 0, MAX_NAME)
    append(entries, { key, value: walk.within(object, step.value[1]) })
  }
  const more = size - entries.length
  const name = className(walk, object)
  const taken = { type: 'object', name, size, entries, shape: 'map' } as const
  return more > 0 ? { ...taken, more } : taken
}
