import { bytesOf } from '../../../src/trace/bytes.ts'

/** How a message is written down. */
export type DataFormat = 'text' | 'hex' | 'base64'

/**
 * Parses a message written by a person.
 * @returns `undefined` when the text does not match the format.
 */
export function readData(
  text: string,
  format: DataFormat,
): string | Uint8Array<ArrayBuffer> | undefined {
  if (format === 'text') return text
  const digits = text.replace(/\s/g, '')
  if (format === 'base64') return attempt(() => bytesOf(digits))
  if (!/^(?:[0-9a-f]{2})*$/i.test(digits)) return undefined
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => parseInt(pair, 16))
}

function attempt<T>(run: () => T): T | undefined {
  try {
    return run()
  } catch {
    return undefined
  }
}
