import { captureGetter, getPrototypeOf, tryGet, uncurry } from '../primordials.ts'

const Typed = getPrototypeOf(Uint8Array.prototype)!

/** Captures an attribute of all views on a buffer: of typed arrays and of `DataView`. */
function captureAttribute<Value>(name: string): (view: ArrayBufferView) => Value {
  const ofTyped = captureGetter(Typed, name)
  const ofView = captureGetter(DataView.prototype, name)
  return (view) => (tryGet(ofView, view) ?? tryGet(ofTyped, view)) as Value
}

export const ArrayBufferView_buffer = captureAttribute<ArrayBufferLike>('buffer')
export const ArrayBufferView_byteOffset = captureAttribute<number>('byteOffset')
export const ArrayBufferView_byteLength = captureAttribute<number>('byteLength')

const NativeBuffer = ArrayBuffer
const NativeBytes = Uint8Array
const bufferLength = captureGetter(ArrayBuffer.prototype, 'byteLength')!
const setBytes = uncurry(Uint8Array.prototype.set)
/** Copies bytes; the engine's own `slice` asks the buffer for a constructor. */
export function ArrayBuffer_slice(
  buffer: ArrayBuffer,
  start = 0,
  end = bufferLength(buffer) as number,
): ArrayBuffer {
  const size = bufferLength(buffer) as number
  const first = inside(start, size)
  const length = inside(end, size) - first
  const copy = new NativeBuffer(length > 0 ? length : 0)
  if (length > 0) setBytes(new NativeBytes(copy), new NativeBytes(buffer, first, length))
  return copy
}

/** Counts a negative position from the end, and stays within the bytes. */
function inside(position: number, size: number): number {
  const from = position < 0 ? size + position : position
  if (from < 0) return 0
  return from > size ? size : from
}
