import type { ServerEvent, WireEvent, WirePayload } from './entries.ts'
import { handshakeCharacters, type PayloadAllowance } from './payload-allowance.ts'
import { captureGetter, charCodeAt, construct, slice, tryGet, uncurry } from './primordials.ts'

const Bytes = Uint8Array
const Text = String
const encode = btoa
const bufferLength = captureGetter(ArrayBuffer.prototype, 'byteLength')
const TypedArray = Object.getPrototypeOf(Uint8Array.prototype) as object
const views = [TypedArray, DataView.prototype].map((prototype) => ({
  buffer: captureGetter(prototype, 'buffer'),
  offset: captureGetter(prototype, 'byteOffset'),
  length: captureGetter(prototype, 'byteLength'),
}))
const blobSize = captureGetter(Blob.prototype, 'size')
const blobSlice = uncurry(Blob.prototype.slice)
const readBlob = captureBlobReader()

/**
 * Converts an argument of `send` as a socket does: bytes stay bytes, anything else becomes a text.
 *
 * @throws TypeError For a symbol; and any exception of an object's `toString`.
 */
export function toMessage(data: unknown): string | ArrayBuffer | Blob {
  if (typeof data === 'string') return data
  const isBinary = bytesOf(data) !== undefined || typeof tryGet(blobSize, data) === 'number'
  return isBinary ? (data as ArrayBuffer | Blob) : `${data as string}`
}

/** Returns the bytes of a message, for a text the UTF-16 code units; for any other value, 0. */
export function sizeOf(message: unknown): number {
  if (typeof message === 'string') return message.length
  return bytesOf(message)?.byteLength ?? (tryGet(blobSize, message) as number | undefined) ?? 0
}

/**
 * Takes the bounded copy of a message for the trace.
 *
 * @param data A string, or bytes in any form.
 * @param allowance Limit for the copy; the kept part is spent.
 */
export function takePayload(
  data: unknown,
  allowance: Pick<PayloadAllowance, 'largest' | 'spend'>,
): WirePayload {
  const payload = take(data, allowance.largest)
  allowance.spend(keptCharacters(payload))
  return payload
}

/** Returns the weight in a batch of an event with or without a payload; see `Outbox.add`. */
export const weightOf = (event: WireEvent | ServerEvent): number => 1 + keptOf(event) / 1000

function keptOf(event: WireEvent | ServerEvent): number {
  if (event.type === 'send' || event.type === 'message') return keptCharacters(event.payload)
  return event.type === 'connect' ? handshakeCharacters(event) : 0
}

/** Returns the number of characters in a payload's written form. */
const keptCharacters = (payload: WirePayload): number =>
  payload.type === 'text' ? payload.text.length : payload.base64.length

function take(data: unknown, most: number): WirePayload {
  if (typeof data === 'string') return text(data, most)
  const bytes = bytesOf(data)
  if (bytes) return binary(bytes, bytes.byteLength, most)
  const head = readBlob?.(blobSlice(data as Blob, 0, most))
  return binary(head ?? new Bytes(0), tryGet(blobSize, data) as number, most)
}

function text(whole: string, most: number): WirePayload {
  const size = bytesOfText(whole)
  if (whole.length <= most) return { type: 'text', text: whole, size }
  const kept = slice(whole, 0, most)
  return { type: 'text', text: kept, size, cut: whole.length - kept.length }
}

function binary(bytes: Uint8Array, size: number, most: number): WirePayload {
  let characters = ''
  const kept = bytes.byteLength < most ? bytes.byteLength : most
  for (let index = 0; index < kept; index++) characters += character(bytes[index]!)
  const base64 = encode(characters)
  return size > kept
    ? { type: 'binary', base64, size, cut: size - kept }
    : { type: 'binary', base64, size }
}

const character = Text.fromCharCode

function bytesOf(data: unknown): Uint8Array | undefined {
  if (typeof tryGet(bufferLength, data) === 'number') return construct(Bytes, [data]) as Uint8Array
  for (let index = 0; index < views.length; index++) {
    const { buffer, offset, length } = views[index]!
    const size = tryGet(length, data)
    if (typeof size !== 'number') continue
    return construct(Bytes, [tryGet(buffer, data), tryGet(offset, data), size]) as Uint8Array
  }
  return undefined
}

/**
 * A message passes several times: the call, and both ends of the connection. The bytes are counted
 * once.
 */
let counted = ''
let countedBytes = 0

function bytesOfText(whole: string): number {
  if (whole !== counted) {
    countedBytes = utf8Length(whole)
    counted = whole
  }
  return countedBytes
}

/** Returns the bytes of a string in UTF-8, with a lone surrogate counting as U+FFFD does. */
function utf8Length(whole: string): number {
  let size = 0
  for (let index = 0; index < whole.length; index++) {
    const code = charCodeAt(whole, index)
    if (code < 0x80) size += 1
    else if (code < 0x800) size += 2
    else if (isLead(code) && isTrail(charCodeAt(whole, index + 1))) {
      size += 4
      index++
    } else size += 3
  }
  return size
}

const isLead = (code: number): boolean => code >= 0xd800 && code < 0xdc00
const isTrail = (code: number): boolean => code >= 0xdc00 && code < 0xe000

/** Returns a synchronous blob reader, available only in workers. */
function captureBlobReader(): ((blob: Blob) => Uint8Array) | undefined {
  const Reader = (globalThis as { FileReaderSync?: new () => BlobReader }).FileReaderSync
  if (!Reader) return undefined
  const reader = new Reader()
  const read = uncurry(reader.readAsArrayBuffer)
  return (blob) => new Bytes(read(reader, blob))
}

interface BlobReader {
  readAsArrayBuffer(blob: Blob): ArrayBuffer
}
