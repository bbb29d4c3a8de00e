import type { FormattedPiece, Snapshot } from './entries.ts'
import { MAX_NAME, MAX_TEXT, MAX_VALUES } from './limits.ts'
import {
  append,
  charCodeAt,
  list,
  parseDecimal,
  parseInteger,
  slice,
  symbolText,
  toText,
} from './primordials.ts'
import { quotedText, snapshotText } from './snapshot-text.ts'

/** The result of a format string and the values after the string. */
export interface Formatted {
  /** The whole line as plain text. */
  readonly text: string
  /** Number of values taken, including the format string. */
  readonly used: number
  /** The line in parts, when some parts have a style or are objects. */
  readonly pieces?: readonly FormattedPiece[]
}

/**
 * Replaces the directives of a format string with the following values, as the console standard's
 * Formatter does.
 *
 * @param take Takes a snapshot of a value.
 * @returns `undefined` when the first value is no format string.
 * @see https://console.spec.whatwg.org/#formatter
 */
export function format(
  values: readonly unknown[],
  take: (value: unknown) => Snapshot,
): Formatted | undefined {
  if (typeof values[0] !== 'string' || values.length < 2) return undefined
  const template = slice(values[0], 0, MAX_TEXT)
  const line = new Line()
  let used = 1
  let start = 0
  for (let index = 0; index < template.length - 1; index++) {
    if (charCodeAt(template, index) !== PERCENT) continue
    const directive = template[index + 1]!
    if (directive === '%') {
      line.addText(slice(template, start, index + 1))
    } else if (used < values.length && used < MAX_VALUES && isDirective(directive)) {
      line.addText(slice(template, start, index))
      direct(line, directive, values[used++], take)
    } else {
      continue
    }
    start = index + 2
    index++
  }
  line.addText(slice(template, start))
  const rest = slice(values[0], MAX_TEXT)
  return { text: line.text + rest, used, ...(line.isRich && { pieces: line.end() }) }
}

/** A line during assembly. */
class Line {
  text = ''
  /** Whether the line has more than plain text. */
  isRich = false
  readonly #pieces = list<FormattedPiece>()
  /** Text since the last piece ended. */
  #open = ''
  #room = MAX_TEXT
  #style = ''

  addText(text: string): void {
    const kept = slice(text, 0, this.#room)
    this.#room -= kept.length
    this.#open += kept
    this.text += text
  }

  addObject(value: Snapshot): void {
    this.isRich = true
    this.#close()
    this.#append(value)
    this.text += quotedText(value)
  }

  /** Sets the style of all following text. */
  setStyle(style: string): void {
    this.isRich = true
    this.#close()
    this.#style = style
  }

  end(): readonly FormattedPiece[] {
    this.#close()
    return this.#pieces
  }

  #close(): void {
    if (this.#open) this.#append({ type: 'string', text: this.#open })
    this.#open = ''
  }

  #append(value: Snapshot): void {
    append(this.#pieces, this.#style ? { value, style: this.#style } : { value })
  }
}

const PERCENT = 0x25

const isDirective = (letter: string): boolean =>
  letter === 's' ||
  letter === 'd' ||
  letter === 'i' ||
  letter === 'f' ||
  letter === 'o' ||
  letter === 'O' ||
  letter === 'c'

function direct(
  line: Line,
  directive: string,
  value: unknown,
  take: (value: unknown) => Snapshot,
): void {
  switch (directive) {
    case 's':
      return line.addText(snapshotText(take(value)))
    case 'd':
    case 'i':
      return line.addText(
        toText(typeof value === 'symbol' ? NaN : parseInteger(primitiveText(value) ?? '', 10)),
      )
    case 'f':
      return line.addText(
        toText(typeof value === 'symbol' ? NaN : parseDecimal(primitiveText(value) ?? '')),
      )
    case 'c':
      return line.setStyle(slice(primitiveText(value) ?? '', 0, MAX_NAME))
    default:
      if (isObject(value)) return line.addObject(take(value))
      return line.addText(quotedText(take(value)))
  }
}

const isObject = (value: unknown): boolean =>
  (typeof value === 'object' && value !== null) || typeof value === 'function'

/** Returns the text of a primitive; `undefined` for objects, whose `toString` would run. */
function primitiveText(value: unknown): string | undefined {
  if (typeof value === 'symbol') return symbolText(value)
  return isObject(value) ? undefined : toText(value)
}
