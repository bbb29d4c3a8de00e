import { MAX_TIME } from './limits.ts'
import { LinkError } from './link-error.ts'

/** Bytes decompressed at once; deflate expands by a factor of at most 1000. */
const SLICE = 4096

/** Result of a decompression, complete or partial. */
export interface Inflated {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Missing when the stream was whole. */
  readonly error?: LinkError
}

/** Compresses to raw deflate (RFC 1951). */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/**
 * Decompresses raw deflate up to the first error, the size limit or the time limit.
 *
 * @param limit Maximum size of the result, in bytes.
 * @param time In milliseconds.
 * @returns Decompressed bytes; with an error `truncated`, `invalid`, `too-large` or `too-slow` if
 *   decompression stopped early.
 */
export async function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  limit: number,
  time = MAX_TIME,
): Promise<Inflated> {
  const stream = new DecompressionStream('deflate-raw')
  const output = collect(stream.readable, limit, time)
  const fed = await feed(stream.writable, bytes, output.ended)
  const reason = await output.reason
  if (reason === undefined) return { bytes: output.bytes() }
  return {
    bytes: output.bytes(),
    error: reason instanceof LinkError ? reason : failure(reason, fed),
  }
}

/**
 * Returns the error of a failed stream. Truncated data fails at the end, after all data was taken;
 * bad data fails earlier in browsers. Node takes data in the background, but gives error codes.
 */
function failure(reason: unknown, fed: boolean): LinkError {
  const bad = !fed || (reason as { code?: string }).code === 'Z_DATA_ERROR'
  return new LinkError(bad ? 'invalid' : 'truncated')
}

/**
 * Writes slice by slice, until the reader stops.
 *
 * @returns Whether all slices were taken.
 */
async function feed(
  writable: WritableStream<Uint8Array<ArrayBuffer>>,
  bytes: Uint8Array<ArrayBuffer>,
  ended: () => boolean,
): Promise<boolean> {
  const writer = writable.getWriter()
  writer.closed.catch(() => {})
  try {
    for (let at = 0; at < bytes.length && !ended(); at += SLICE) {
      await writer.write(bytes.subarray(at, at + SLICE))
    }
    // The reader takes what is there before the end, which may be an error, throws it away.
    await new Promise((resolve) => setTimeout(resolve))
    if (!ended()) writer.close().catch(() => {})
    return true
  } catch {
    return false
  }
}

/** Reads until the end or an error. */
function collect(readable: ReadableStream<Uint8Array>, limit: number, time: number) {
  const reader = readable.getReader()
  const chunks: Uint8Array[] = []
  const start = performance.now()
  let size = 0
  let ended = false

  async function read(): Promise<unknown> {
    try {
      for (;;) {
        const { done, value } = await reader.read()
        if (done) return undefined
        if (size + value.byteLength > limit) return stop(new LinkError('too-large', { limit }))
        if (performance.now() - start > time)
          return stop(new LinkError('too-slow', { limit: time }))
        size += value.byteLength
        chunks.push(value)
      }
    } catch (reason) {
      return reason
    } finally {
      ended = true
    }
  }

  /** Cancels the reader without waiting, because the writer may be waiting for the reader. */
  function stop(error: LinkError): LinkError {
    reader.cancel().catch(() => {})
    return error
  }

  return {
    /** Reason for the end of the output; `undefined` at the regular end. */
    reason: read(),
    ended: () => ended,
    bytes: () => joined(chunks, size),
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.byteLength
  }
  return all
}
