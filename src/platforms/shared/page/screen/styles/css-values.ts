import { gradient, shadow } from './composed.ts'
import { color, length, number, split, type ReadValue, words } from './values.ts'

/* Values of CSS that Weex does not have, for pages styled as on the web. */

const RELATIVE = /^[+-]?(?:\d{1,6}\.?\d{0,6}|\.\d{1,6})(?:%|vw|vh|vmin|vmax|em|rem)$/
const SUM = /^calc\(([-+*/().\d\sa-z%]{1,200})\)$/
const SUM_PART = /([-+]?(?:\d+\.?\d*|\.\d+))(px|wx|%|vw|vh|vmin|vmax|em|rem)?|[-+*/()]|\s+/y

/** Levels of brackets in a sum. */
const MAX_LEVELS = 5

/** Reads a length, a part of the box or the screen around, or a sum of these. */
export const distance: ReadValue = (value) => {
  const text = String(value).trim()
  return length(value) ?? (RELATIVE.test(text) ? text : sum(text))
}

/** Reads `calc()` of distances and numbers; the units of the page become parts of the screen. */
const sum: ReadValue = (value) => {
  const [, inside] = SUM.exec(String(value)) ?? []
  if (inside === undefined) return undefined
  let result = ''
  let level = 0
  SUM_PART.lastIndex = 0
  for (let end = 0; end < inside.length; end = SUM_PART.lastIndex) {
    const [whole, digits, unit] = SUM_PART.exec(inside) ?? []
    if (whole === undefined) return undefined
    if (whole === '(' && ++level > MAX_LEVELS) return undefined
    if (whole === ')' && --level < 0) return undefined
    result += unit === 'px' || unit === 'wx' ? length(`${digits}${unit}`) : whole
  }
  return level === 0 ? `calc(${result})` : undefined
}

/** Reads a distance of at least 0. */
export const extent: ReadValue = (value) => {
  const read = distance(value)
  return read?.startsWith('-') ? undefined : read
}

/** Returns a reader for a word, or else another value. */
export const or =
  (read: ReadValue, ...allowed: readonly string[]): ReadValue =>
  (value) =>
    words(...allowed)(value) ?? read(value)

/** Returns a reader for up to so many values with blanks between them. */
export const upTo =
  (most: number, read: ReadValue): ReadValue =>
  (value) => {
    const parts = split(String(value).trim(), /\s/)
    if (parts.length === 0 || parts.length > most) return undefined
    const values = parts.map(read)
    return values.every((part) => part !== undefined) ? values.join(' ') : undefined
  }

const factor = number(0, 10_000)
const basis = or(extent, 'auto', 'content', 'max-content', 'min-content')

/** Reads `flex`: a word, a factor, or factors with a basis. */
export const flex: ReadValue = (value) => {
  const parts = split(String(value).trim(), /\s/)
  if (parts.length === 1) return words('none', 'auto', 'initial')(parts[0]!) ?? alone(parts[0]!)
  const [grow = '', ...rest] = parts
  const [first, second] = [factor(grow), rest.length === 2 ? factor(rest[0]!) : undefined]
  const last = rest.at(-1) ?? ''
  if (first === undefined || rest.length > 2) return undefined
  if (rest.length === 1) {
    const read = factor(last) ?? basis(last)
    return read && `${first} ${read}`
  }
  const read = last === '0' ? '0px' : basis(last)
  return second !== undefined && read ? `${first} ${second} ${read}` : undefined
}

const alone: ReadValue = (value) => factor(value) ?? basis(value)

const LINE = words('solid', 'dashed', 'dotted', 'double', 'groove', 'ridge', 'inset', 'outset')
const NO_LINE = words('none', 'hidden')
const WIDTH = or(length, 'thin', 'medium', 'thick')

/** Reads `border`: width, line and color, in any order. */
export const border: ReadValue = (value) => {
  const parts = split(String(value).trim(), /\s/)
  if (parts.length === 0 || parts.length > 3) return undefined
  const read = parts.map((part) => LINE(part) ?? NO_LINE(part) ?? WIDTH(part) ?? color(part))
  return read.every((part) => part !== undefined) ? read.join(' ') : undefined
}

/** Reads `background`: a color or a gradient. */
export const background: ReadValue = (value) =>
  words('none')(value) ?? gradient(value) ?? color(value)

/** Reads shadows with commas between them. */
export const shadows: ReadValue = (value) => {
  const parts = split(String(value).trim(), /,/)
  if (parts.length === 0 || parts.length > 4) return undefined
  const read = parts.map(shadow)
  return read.every((part) => part !== undefined) ? read.join(', ') : undefined
}

/** Reads a width by a height, e.g. `16 / 9`. */
export const ratio: ReadValue = (value) => {
  const text = String(value).trim()
  return /^\d{1,5}(?:\.\d{1,5})?(?:\s*\/\s*\d{1,5}(?:\.\d{1,5})?)?$/.test(text) ? text : undefined
}
