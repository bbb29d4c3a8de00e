import { STYLE_WORDS } from '../../../../shared/page/style-words.ts'
import type { PageFile } from '../page.ts'
import { isKnown, isLength } from './properties.ts'
import { toCamelCase, toStyleValue } from '../../../../shared/page/styles/compile/value.ts'

const LENGTH = /^([-+]?\d*\.?\d+)(\S*)$/
const UNITS = new Set(['', 'px', 'wx'])

/**
 * Reads a declaration as Weex's compiler does, with notes on anything unknown to Weex: an unknown
 * property is kept; a length in a unit of the web is read in units of the page; any other unknown
 * value is left out. Source: weex-styler 0.3.1, `validator`.
 *
 * @param offset Offset of the declaration.
 * @returns The value; `undefined` for a value left out.
 */
export function readDeclaration(
  file: PageFile,
  name: string,
  value: string,
  offset: number,
): string | number | undefined {
  const property = name.trim()
  const given = toStyleValue(value)
  if (!checkProperty(file, property, offset)) return given
  const words = STYLE_WORDS[toCamelCase(property)]
  const read = isLength(property) ? readLengths(value) : given
  const fits = words === undefined || words.includes(String(given))
  if (read === undefined || !fits) {
    file.note('weex.style-value', offset, { property, value: value.trim() })
    return undefined
  }
  if (read !== given) file.note('weex.style-unit', offset, { property, value: value.trim(), read })
  return read
}

/** Returns whether Weex's documents have a property; raises a note if not. */
export function checkProperty(file: PageFile, name: string, offset: number): boolean {
  const property = name.trim()
  if (isKnown(property)) return true
  file.note('weex.style-property', offset, { property })
  return false
}

/** Reads 1 to 4 lengths, each in units of Weex. */
function readLengths(value: string): string | number | undefined {
  const parts = value.trim().split(/\s+/).map(readLength)
  return parts.length <= 4 && parts.every((part) => part !== undefined)
    ? toStyleValue(parts.join(' '))
    : undefined
}

function readLength(part: string): string | undefined {
  const [, number, unit = ''] = LENGTH.exec(part) ?? []
  return UNITS.has(unit) ? number && part : number
}
