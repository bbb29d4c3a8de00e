const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPENING = new Set([0x5b, 0x7b])
const CLOSING = new Set([0x5d, 0x7d])

/**
 * Returns whether the nesting of JSON stays within a limit. A scan finds the depth, because hostile
 * text could exhaust a parser's stack.
 *
 * @param bytes JSON in UTF-8; other input gives a meaningless result.
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
