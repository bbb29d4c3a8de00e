import { captureGetter, getPrototypeOf, tryGet } from '../primordials.ts'

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
