import type { Snapshot, SnapshotEntry } from '../entries.ts'
import { MAX_ENTRIES } from '../limits.ts'
import { append, captureGetter, getPrototypeOf, list, tryGet } from '../primordials.ts'
import { className, inherits } from './class-name.ts'
import { takePrimitive } from './primitives.ts'
import type { Walk } from './walk.ts'

const TypedArray = getPrototypeOf(Uint8Array.prototype)!
const typedArrayName = captureGetter(TypedArray, Symbol.toStringTag)
const typedArrayLength = captureGetter(TypedArray, 'length')
const bufferPrototype = ArrayBuffer.prototype
const bufferLength = captureGetter(bufferPrototype, 'byteLength')
const viewPrototype = DataView.prototype
const viewLength = captureGetter(viewPrototype, 'byteLength')
const viewBuffer = captureGetter(viewPrototype, 'buffer')
const viewOffset = captureGetter(viewPrototype, 'byteOffset')
const Bytes = Uint8Array

/** Takes a typed array; `undefined` for any other object. */
export function takeTypedArray(walk: Walk, object: object): Snapshot | undefined {
  if (typeof tryGet(typedArrayName, object) !== 'string') return undefined
  const size = tryGet(typedArrayLength, object) as number
  const entries = list<SnapshotEntry>()
  for (let index = 0; index < size && index < MAX_ENTRIES && walk.left.nodes > 0; index++) {
    walk.left.nodes--
    const value = takePrimitive(walk, (object as Record<number, unknown>)[index])
    append(entries, { key: `${index}`, value })
  }
  const more = size - entries.length
  const name = className(walk, object)
  const taken = { type: 'object', name, size, entries, shape: 'list' } as const
  return more > 0 ? { ...taken, more } : taken
}

/** Takes an `ArrayBuffer` or a `DataView`, with the bytes in a hidden entry. */
export function takeBuffer(walk: Walk, object: object): Snapshot | undefined {
  if (inherits(walk, object, bufferPrototype)) {
    const size = tryGet(bufferLength, object)
    if (typeof size === 'number') return buffer(walk, object, size, object as ArrayBuffer, 0)
  } else if (inherits(walk, object, viewPrototype)) {
    const size = tryGet(viewLength, object)
    if (typeof size === 'number') {
      const bytes = tryGet(viewBuffer, object) as ArrayBuffer
      return buffer(walk, object, size, bytes, tryGet(viewOffset, object) as number)
    }
  }
  return undefined
}

function buffer(
  walk: Walk,
  object: object,
  size: number,
  bytes: ArrayBuffer,
  offset: number,
): Snapshot {
  const name = className(walk, object)
  let entries: readonly SnapshotEntry[] = []
  try {
    const value = takeTypedArray(walk, new Bytes(bytes, offset, size))
    if (value) entries = [{ key: '[[Uint8Array]]', value, hidden: true }]
  } catch {
    // A detached buffer has no bytes to show.
  }
  return { type: 'object', name, size, entries, shape: 'record' }
}
