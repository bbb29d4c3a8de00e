import { toWidth } from '../size.ts'

/**
 * Reads a value of the program's as a value of CSS.
 *
 * @returns `undefined` for a value the property cannot have; the property is then left out.
 */
export type ReadValue = (value: string | number) => string | undefined

/** Longest length in units, in either direction. */
const FARTHEST = 100_000

const LENGTH = /^([+-]?(?:\d+\.?\d*|\.\d+))(px|wx)?$/
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/
const COLOR = /^(?:#[\da-f]{3,8}|[a-z]+|(?:rgb|rgba|hsl|hsla)\([\d\s.,%/deg+-]+\))$/i

/** Converts a distance in units of the page to a part of the screen's width. */
export function units(value: number): string {
  return toWidth(Math.min(FARTHEST, Math.max(-FARTHEST, value)))
}

/** Reads a number, `40px` (both in units of the page) or `40wx` (CSS pixels on any screen). */
export const length: ReadValue = (value) => {
  const [, digits, unit] = LENGTH.exec(String(value).trim()) ?? []
  if (digits === undefined) return undefined
  const bounded = Math.min(FARTHEST, Math.max(-FARTHEST, Number(digits)))
  return unit === 'wx' ? `${bounded}px` : units(bounded)
}

/** Reads a length of at least 0. */
export const size: ReadValue = (value) => {
  const read = length(value)
  return read?.startsWith('-') ? undefined : read
}

/** Reads 1 to 4 lengths, e.g. of a `padding`. */
export const lengths: ReadValue = (value) => {
  const parts = String(value).trim().split(/\s+/)
  const read = parts.map(length)
  return parts.length <= 4 && read.every((part) => part !== undefined) ? read.join(' ') : undefined
}

/** Returns a reader for a number without a unit, limited to a range. */
export function number(least: number, most: number): ReadValue {
  return (value) => {
    const text = String(value).trim()
    if (!NUMBER.test(text)) return undefined
    return String(Math.min(most, Math.max(least, Number(text))))
  }
}

/** Returns a reader for a choice of words. */
export function words(...allowed: readonly string[]): ReadValue {
  return (value) => {
    const text = String(value).trim()
    return allowed.includes(text) ? text : undefined
  }
}

/** Reads a color by name, `#…`, `rgb()` or `hsl()`. */
export const color: ReadValue = (value) => {
  const text = String(value).trim()
  return text.length <= 100 && COLOR.test(text) ? text : undefined
}

/** Reads names of typefaces on the user's own system. */
export const fonts: ReadValue = (value) => {
  const text = String(value).trim()
  return /^[\w\s,'"-]{1,200}$/.test(text) ? text : undefined
}

/** Reads milliseconds as a number, `200ms` or `0.2s`. */
export const time: ReadValue = (value) => {
  const [, digits, unit] = /^(\d+\.?\d*|\.\d+)(ms|s)?$/.exec(String(value).trim()) ?? []
  return digits === undefined ? undefined : `${Math.min(Number(digits), 100_000)}${unit ?? 'ms'}`
}

/** Splits at a separator outside brackets. */
export function split(text: string, separator: RegExp): string[] {
  const parts = ['']
  let depth = 0
  for (const character of text) {
    if (character === '(') depth++
    else if (character === ')') depth--
    if (depth === 0 && separator.test(character)) parts.push('')
    else parts[parts.length - 1] += character
  }
  return parts.map((part) => part.trim()).filter(Boolean)
}
