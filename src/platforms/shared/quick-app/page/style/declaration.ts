import { STYLE_WORDS } from '../../../page/style-words.ts'
import { toCamelCase, toStyleValue } from '../../../page/styles/compile/value.ts'
import { expandShorthand, splitValue } from '../../../page/styles/shorthands.ts'
import { isLength, isListed, isNotDrawn, screenName } from './properties.ts'

/** What is to be said about a declaration, in the words of the notes. */
export type DeclarationFault = 'style-property' | 'style-not-drawn' | 'style-value'

/** A declaration as properties of the screen. */
export interface ReadDeclaration {
  readonly style: readonly (readonly [name: string, value: string | number])[]
  readonly fault?: DeclarationFault
}

const NONE: ReadonlySet<string> = new Set()

const LENGTH = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:px|%)?$/

/** `#aarrggbb`, with the opacity first. */
const ARGB = /^#([\da-f]{2})([\da-f]{6})$/i

const isColor = (name: string): boolean => /color$/i.test(name)

/**
 * Reads a declaration of a style sheet or of an inline style.
 *
 * @param property Name as written, e.g. `background-color`.
 * @param also Properties that the platform documents beside those of the family.
 */
export function readDeclaration(
  property: string,
  value: string | number,
  also: ReadonlySet<string> = NONE,
): ReadDeclaration {
  const written = toCamelCase(property)
  const name = screenName(written)
  if (isNotDrawn(name)) return { style: [], fault: 'style-not-drawn' }
  const text = String(value).trim()
  const longhands = expandShorthand(name, text)
  if (!longhands)
    return readLonghand(name, text, isListed(name) || also.has(name) ? undefined : 'style-property')
  const read = longhands.map(([part, entry]) => readLonghand(part, String(entry)))
  const fault = read.length === 0 ? 'style-value' : read.find((one) => one.fault)?.fault
  const unlisted =
    (name === 'flex' || name === 'inset') && !also.has(name) ? 'style-property' : undefined
  const said = fault ?? unlisted
  return { style: read.flatMap(({ style }) => style), ...(said && { fault: said }) }
}

function readLonghand(name: string, text: string, fault?: DeclarationFault): ReadDeclaration {
  const words = Object.hasOwn(STYLE_WORDS, name) ? STYLE_WORDS[name] : undefined
  if ((words && !words.includes(text)) || (isLength(name) && !isLengths(text)))
    return { style: [], fault: 'style-value' }
  const value = isColor(name) ? toCssColor(text) : toStyleValue(text)
  return { style: [[name, value]], ...(fault && { fault }) }
}

function isLengths(text: string): boolean {
  const parts = splitValue(text)
  return (
    parts.length > 0 &&
    parts.length <= 4 &&
    parts.every((part) => part === 'auto' || LENGTH.test(part))
  )
}

/** Converts a color with the opacity first to the order of CSS. */
function toCssColor(text: string): string {
  return text.replace(ARGB, '#$2$1')
}
