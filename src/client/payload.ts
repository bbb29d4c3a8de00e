import { natives } from './natives.ts'

/** Data of a message: text without lone surrogates, or bytes without another holder. */
export type Payload = string | ArrayBuffer

/** Value for `send`, with copied bytes; a blob is read later. */
export type Outgoing = Payload | Blob

/** With the flag, a pair is a single character, and so no match. */
const LONE_SURROGATE = /[\uD800-\uDFFF]/gu

/** Converts to Web IDL's `USVString`: lone surrogates become U+FFFD. */
export function toUSVString(value: unknown): string {
  // Not `String(value)`, which takes a symbol.
  return `${value as string}`.replace(LONE_SURROGATE, '\uFFFD')
}

/**
 * Copies a caller's data, by the rules of Web IDL's `(BufferSource or Blob or USVString)`: later
 * changes by the caller do not reach the receiver.
 *
 * @throws TypeError For a view on shared memory or a value with no string form.
 */
export function takeOutgoing(data: unknown): Outgoing {
  if (typeof data !== 'object' || data === null) return toUSVString(data)
  if (isBlob(data)) return data
  if (data instanceof natives.ArrayBuffer) return copyBytes(data, 0, data.byteLength)
  if (natives.ArrayBuffer.isView(data)) {
    if (!(data.buffer instanceof natives.ArrayBuffer)) {
      throw new TypeError('The provided ArrayBufferView value must not be shared.')
    }
    return copyBytes(data.buffer, data.byteOffset, data.byteLength)
  }
  return toUSVString(data)
}

/** Returns the size on the network, in bytes: UTF-8 for text. */
export function sizeOf(data: Outgoing): number {
  if (typeof data === 'string') return utf8Length(data)
  return isBlob(data) ? data.size : data.byteLength
}

/** Returns whether a value is a blob; never where the engine has no blobs. */
export const isBlob = (value: unknown): value is Blob =>
  natives.Blob !== undefined && value instanceof natives.Blob

/** Counts the bytes of a string in UTF-8, without encoding. */
export function utf8Length(text: string): number {
  let length = text.length
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0x80) continue
    // Two bytes up to U+07FF, else three; a surrogate pair is two units for four bytes.
    length += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2
  }
  return length
}

/**
 * Copies a range of bytes. An empty range is not read at all, because the buffer may be detached.
 */
function copyBytes(buffer: ArrayBuffer, offset: number, length: number): ArrayBuffer {
  if (length === 0) return new natives.ArrayBuffer(0)
  const copy = new natives.Uint8Array(new natives.ArrayBuffer(length))
  copy.set(new natives.Uint8Array(buffer, offset, length))
  return copy.buffer
}
