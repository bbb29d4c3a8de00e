/** Decodes a base64 text to bytes. @throws DOMException When the text is not base64. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}

/** Decodes bytes in UTF-8; `undefined` for bytes that are not valid. */
export function utf8Of(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Encodes bytes as base64. */
export function base64Of(bytes: Uint8Array): string {
  let characters = ''
  for (const byte of bytes) characters += String.fromCharCode(byte)
  return btoa(characters)
}

/** Formats bytes as hexadecimal pairs, e.g. `0f ff`. */
export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, pair).join(' ')
}

const LINE = 16

/** Formats bytes as a dump: offset, sixteen bytes, and printable ASCII characters. */
export function hexDump(bytes: Uint8Array): string {
  const lines: string[] = []
  for (let at = 0; at < bytes.length; at += LINE) {
    const line = bytes.subarray(at, at + LINE)
    const left = hexOf(line.subarray(0, LINE / 2))
    const right = hexOf(line.subarray(LINE / 2))
    const text = Array.from(line, printable).join('')
    lines.push(`${offset(at)}  ${left.padEnd(23)}  ${right.padEnd(23)}  ${text}`)
  }
  return lines.join('\n')
}

const pair = (byte: number): string => byte.toString(16).padStart(2, '0')
const offset = (at: number): string => at.toString(16).padStart(8, '0')
const printable = (byte: number): string =>
  byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.'
