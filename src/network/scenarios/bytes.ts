// Taken now, because the program that meets a scenario may replace globals.
const { TextEncoder, Uint8Array } = globalThis

/** Returns the bytes of a message: UTF-8 for text. */
export function bytesOf(data: string | ArrayBuffer): Uint8Array<ArrayBuffer> {
  return typeof data === 'string' ? new TextEncoder().encode(data) : new Uint8Array(data)
}

/** Computes CRC-32 as in PNG and zip (ISO 3309): reflected, polynomial 0xEDB88320. */
export function crc32(bytes: Uint8Array): number {
  let remainder = 0xffffffff
  for (const byte of bytes) {
    remainder ^= byte
    for (let bit = 0; bit < 8; bit++) {
      remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0)
    }
  }
  return ~remainder >>> 0
}
