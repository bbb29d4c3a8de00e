import type { Snapshot, SnapshotEntry } from '../entries.ts'
import { MAX_ENTRIES } from '../limits.ts'
import { append, captureGetter, getPrototypeOf, tryGet } from '../primordials.ts'
import { className } from './class-name.ts'
import { takePrimitive } from './primitives.ts'
import type { Walk } from './walk.ts'

const TypedArray = getPrototypeOf(Uint8Array.prototype)!
const typedArrayName = captureGetter(TypedArray, Symbol.toStringTag)
const typedArrayLength = captureGetter(TypedArray, 'length')
const bufferLength = captureGetter(ArrayBuffer.prototype, 'byteLength')
const viewLength = captureGetter(DataView.prototype, 'byteLength')
const viewBuffer = captureGetter(DataView.prototype, 'buffer')
const Bytes = Uint8Array

/** Takes a typed array; `undefined` for any other object. */
export function takeTypedArray(walk: Walk, object: object): Snapshot | undefined {
  if (typeof tryGet(typedArrayName, object) !== 'string') return undefined
  const size = tryGet(typedArrayLength, object) as number
  const entries: SnapshotEntry[] = []
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

/** Takes an `ArrayBuffer` or a `DataView` with its bytes in a hidden entry. */
export function takeBuffer(walk: Walk, object: object): Snapshot | undefined {
  const length = tryGet(bufferLength, object)
  if (typeof length === 'number') return buffer(walk, object, length, object as ArrayBuffer)
  const seen = tryGet(viewLength, object)
  if (typeof seen !== 'number') return undefined
  return buffer(walk, object, seen, tryGet(viewBuffer, object) as ArrayBuffer)
}

function buffer(walk: Walk, object: object, size: number, bytes: ArrayBuffer): Snapshot {
  const name = className(walk, object)
  let entries: readonly SnapshotEntry[] = []
  try {
    const value = takeTypedArray(walk, new Bytes(bytes))
    if (value) entries = [{ key: '[[Uint8Array]]', value, hidden: true }]
  } catch {
    // A detached buffer has no bytes to show.
  }
  return { type: 'object', name, size, entries, shape: 'record' }
}
