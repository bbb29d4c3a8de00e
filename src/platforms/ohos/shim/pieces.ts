import { exceeds, type Data } from './arguments.ts'

/**
 * Cuts a message into pieces, as delivered by versions without reassembly. A character on the edge
 * of two pieces is lost, as on the device.
 *
 * @param size Maximum size of a piece, in bytes.
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
