import { kindOf } from '../compiler/file-names.ts'
import { formatOfFile } from '../platforms/page-formats.ts'

const MARKS: readonly (readonly [first: number, second: number, encoding: string])[] = [
  [0xff, 0xfe, 'utf-16le'],
  [0xfe, 0xff, 'utf-16be'],
]

/**
 * Reads the text of a file: UTF-8, UTF-16 with a byte order mark, or, for code, GB 18030, the
 * encoding of older Chinese editors.
 *
 * @returns `undefined` for a file that is no text.
 */
export function readText(path: string, bytes: Uint8Array): string | undefined {
  const marked = MARKS.find(([first, second]) => bytes[0] === first && bytes[1] === second)
  if (marked) return decode(bytes, marked[2])
  if (bytes.includes(0)) return undefined
  return decode(bytes, 'utf-8') ?? (isCode(path) ? decode(bytes, 'gb18030') : undefined)
}

const isCode = (path: string): boolean =>
  kindOf(path) !== 'text' || formatOfFile(path) !== undefined

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
