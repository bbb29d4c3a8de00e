/** Sizes of all phones, in CSS pixels, upright. */
const PHONES = { width: [280, 540], height: [480, 1_100] } as const

/** Conditions that hold or not whatever the size of the phone. */
const FIXED: Readonly<Record<string, boolean>> = {
  all: true,
  screen: true,
  'only screen': true,
  print: false,
  '(orientation:portrait)': true,
  '(orientation:landscape)': false,
  '(prefers-color-scheme:light)': true,
  '(prefers-color-scheme:dark)': false,
}

const SIZE = /^\((min|max)-(?:device-)?(width|height):(\d+(?:\.\d+)?)px\)$/

/**
 * Returns whether the condition of a `@media` holds on every phone.
 *
 * @returns `false` if it holds on none, and `undefined` if that depends on the phone, or the
 *   condition is another one.
 */
export function holdsOnPhones(condition: string): boolean | undefined {
  const queries = condition.toLowerCase().split(',').map(queryHolds)
  if (queries.includes(true)) return true
  return queries.every((holds) => holds === false) ? false : undefined
}

function queryHolds(query: string): boolean | undefined {
  const parts = query
    .trim()
    .split(/\s+and\s+/)
    .map(partHolds)
  if (parts.includes(false)) return false
  return parts.every((holds) => holds === true) ? true : undefined
}

function partHolds(part: string): boolean | undefined {
  const text = part.trim().replace(/\s*([:()])\s*/g, '$1')
  if (Object.hasOwn(FIXED, text)) return FIXED[text]
  const [, end, side, number] = SIZE.exec(text) ?? []
  if (end === undefined) return undefined
  const [least, most] = PHONES[side as keyof typeof PHONES]
  const size = Number(number)
  if (end === 'min') return size <= least ? true : size > most ? false : undefined
  return size >= most ? true : size < least ? false : undefined
}
