const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPENING = new Set([0x5b, 0x7b])
const CLOSING = new Set([0x5d, 0x7d])

/**
 * Whether JSON is nested no deeper than so many levels, found without a parser, whose stack a
 * hostile text might exhaust.
 *
 * @param bytes JSON in UTF-8; of anything else the answer means nothing.
 */
export function isShallow(bytes: Uint8Array, limit: number): boolean {
  let depth = 0
  let isText = false
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (isText) {
      if (byte === BACKSLASH) at++
      else if (byte === QUOTE) isText = false
    } else if (byte === QUOTE) {
      isText = true
    } else if (OPENING.has(byte)) {
      if (++depth > limit) return false
    } else if (CLOSING.has(byte)) {
      depth--
    }
  }
  return true
}
