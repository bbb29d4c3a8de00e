import type { StyleClass } from '../../../../page/styles/rules.ts'

/** Properties whose numbers have no unit, as React knows them. */
const UNITLESS =
  /^(?:flex(?:Grow|Shrink)?|opacity|zIndex|fontWeight|lineHeight|order|aspectRatio|lines|WebkitLineClamp|lineClamp)$/

/** Units of the page in a CSS pixel of a phone that is 375 pixels wide. */
const PER_PIXEL = 2
const LENGTH = /(?<![\w#.-])([+-]?(?:\d+\.?\d*|\.\d+))([ru]?px)(?![\w-])/gi

/**
 * Reads a `style` property: an object or a text. Builds leave inline lengths as they are,
 * so that `px` is a CSS pixel of the phone, two units of the page, and `rpx` a unit, which uni-app also
 * calls `upx`.
 */
export function toInlineStyle(value: unknown): StyleClass {
  const result: Record<string, string | number> = {}
  for (const [name, entry] of Object.entries(entriesOf(value))) {
    if (typeof entry !== 'string' && typeof entry !== 'number') continue
    // Vue takes names with hyphens too.
    const property = toCamelCase(name)
    result[property] = toUnits(property, entry)
  }
  return result
}

function entriesOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
  if (typeof value !== 'string') return {}
  const declarations = value.split(';').map((part) => {
    const colon = part.indexOf(':')
    return [toCamelCase(part.slice(0, Math.max(0, colon))), part.slice(colon + 1).trim()] as const
  })
  return Object.fromEntries(declarations.filter(([name]) => name !== ''))
}

function toUnits(name: string, value: string | number): string | number {
  if (typeof value === 'number') {
    return UNITLESS.test(name) ? String(value) : `${value * PER_PIXEL}px`
  }
  return value.replace(LENGTH, (_, number: string, unit: string) =>
    unit.toLowerCase() === 'px' ? `${Number(number) * PER_PIXEL}px` : `${number}px`,
  )
}

const toCamelCase = (name: string): string =>
  name.trim().replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
