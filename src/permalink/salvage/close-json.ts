/** JSON completed by {@link closeJson}. */
export interface Closed {
  readonly json: string
  /** Whether the last value is a string without an end. */
  readonly cut: boolean
}

const CLOSERS = { '{': '}', '[': ']' } as const
/** Incomplete escape at the end of a string's text. */
const HALF_ESCAPE = /(?<!\\)((?:\\\\)*)\\(?:u[0-9a-fA-F]{0,3})?$/

/**
 * Completes JSON cut off early: closes open brackets, drops an incomplete key or number, and keeps
 * the beginning of an incomplete string.
 *
 * @param text Beginning of a JSON text.
 */
export function closeJson(text: string): Closed {
  const open: ('{' | '[')[] = []
  /** Up to here, with these brackets open, all values are whole. */
  let safe = { length: 0, open: '' }
  let isKey = false
  let string = -1
  const mark = (length: number) => (safe = { length, open: open.join('') })

  for (let at = 0; at < text.length; at++) {
    const character = text[at]!
    if (string >= 0) {
      if (character === '\\') at++
      else if (character === '"') {
        string = -1
        if (!isKey) mark(at + 1)
      }
    } else if (character === '"') {
      string = at
    } else if (character === '{' || character === '[') {
      open.push(character)
      isKey = character === '{'
      mark(at + 1)
    } else if (character === '}' || character === ']') {
      open.pop()
      mark(at + 1)
    } else if (character === ',') {
      isKey = open.at(-1) === '{'
      mark(at)
    } else if (character === ':') {
      isKey = false
    }
  }

  const closing = (levels: string) =>
    [...levels]
      .reverse()
      .map((level) => CLOSERS[level as '{' | '['])
      .join('')
  if (string >= 0 && !isKey) {
    const whole = text.slice(0, string) + text.slice(string).replace(HALF_ESCAPE, '$1')
    return { json: `${whole}"${closing(open.join(''))}`, cut: true }
  }
  return { json: text.slice(0, safe.length) + closing(safe.open), cut: false }
}
