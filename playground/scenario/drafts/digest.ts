/**
 * Returns a digest for distinguishing links without keeping the text: length and FNV-1a of 32 bits.
 * A collision of two links would only keep the second from opening over the first.
 *
 * @returns Empty for the empty text.
 */
export function digestOf(text: string): string {
  if (text === '') return ''
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return `${text.length}-${(hash >>> 0).toString(36)}`
}
