import { exceeds, type Data } from './arguments.ts'

/**
 * Cuts a message into the pieces in which a version that does not reassemble it delivers it. A
 * character of a text that lies on the edge is lost there, as it is on the device.
 *
 * @param size Longest piece, in bytes.
 */
export function piecesOf(data: Data, size: number): Data[] {
  if (!exceeds(data, size)) return [data]
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : new Uint8Array(data)
  const pieces: Data[] = []
  for (let start = 0; start < bytes.length; start += size) {
    const piece = bytes.slice(start, start + size)
    pieces.push(typeof data === 'string' ? new TextDecoder().decode(piece) : piece.buffer)
  }
  return pieces
}
