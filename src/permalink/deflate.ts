import { LinkError } from './link-error.ts'

/** Compresses to raw deflate (RFC 1951). */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/**
 * Decompresses raw deflate, and stops as soon as the result grows beyond the limit.
 *
 * @param limit Most bytes of the result.
 * @throws LinkError `truncated`, `invalid` or `too-large`.
 */
export async function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new DecompressionStream('deflate-raw')
  const writer = stream.writable.getWriter()
  // In browsers bad data fails the write, and data that merely stops fails the end that follows a
  // good write; Node writes in the background, but its errors have codes.
  let written = false
  const fed = writer
    .write(bytes)
    .then(() => {
      written = true
      return writer.close()
    })
    .catch(() => {})
  try {
    return await collect(stream.readable.getReader(), limit)
  } catch (reason) {
    if (reason instanceof LinkError) throw reason
    const bad = !written || (reason as { code?: string }).code === 'Z_DATA_ERROR'
    throw new LinkError(bad ? 'invalid' : 'truncated')
  } finally {
    await fed
  }
}

async function collect(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.byteLength
    if (size > limit) {
      // Not awaited: the writer may be waiting for this reader.
      reader.cancel().catch(() => {})
      throw new LinkError('too-large', { limit })
    }
    chunks.push(value)
  }
  const all = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.byteLength
  }
  return all
}
