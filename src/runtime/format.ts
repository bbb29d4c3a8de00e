import type { Snapshot } from './entries.ts'
import { charCodeAt, parseDecimal, parseInteger, slice, symbolText, toText } from './primordials.ts'
import { quotedText, snapshotText } from './snapshot-text.ts'

/**
 * Replaces the directives of a format string by the values that follow it, as the console
 * standard's Formatter does. `%c` takes its value away, since a line has no style of its own.
 *
 * @param take Takes a picture of a value.
 * @returns The text, and how many values it took, the format string included; `undefined` when the
 *   first value is no format string.
 * @see https://console.spec.whatwg.org/#formatter
 */
export function format(
  values: readonly unknown[],
  take: (value: unknown) => Snapshot,
): { text: string; used: number } | undefined {
  const template = values[0]
  if (typeof template !== 'string' || values.length < 2) return undefined
  let text = ''
  let used = 1
  let start = 0
  for (let index = 0; index < template.length - 1; index++) {
    if (charCodeAt(template, index) !== PERCENT) continue
    const directive = template[index + 1]!
    if (directive === '%') {
      text += slice(template, start, index + 1)
    } else if (used < values.length && isDirective(directive)) {
      text += slice(template, start, index) + directiveText(directive, values[used++], take)
    } else {
      continue
    }
    start = index + 2
    index++
  }
  return { text: text + slice(template, start), used }
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

function directiveText(
  directive: string,
  value: unknown,
  take: (value: unknown) => Snapshot,
): string {
  switch (directive) {
    case 's':
      return primitiveText(value) ?? snapshotText(take(value))
    case 'd':
    case 'i':
      return toText(typeof value === 'symbol' ? NaN : parseInteger(primitiveText(value) ?? '', 10))
    case 'f':
      return toText(typeof value === 'symbol' ? NaN : parseDecimal(primitiveText(value) ?? ''))
    case 'c':
      return ''
    default:
      return quotedText(take(value))
  }
}

/** `undefined` for objects: to make text of one is to run its `toString`. */
function primitiveText(value: unknown): string | undefined {
  if (typeof value === 'symbol') return symbolText(value)
  const isObject = (typeof value === 'object' && value !== null) || typeof value === 'function'
  return isObject ? undefined : toText(value)
}
