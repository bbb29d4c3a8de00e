/** Properties allowed in a line's `%c`: the look of the text, never the position. */
const PROPERTIES = new Set([
  'background',
  'background-color',
  'border',
  'border-color',
  'border-radius',
  'border-style',
  'border-width',
  'color',
  'font',
  'font-family',
  'font-size',
  'font-style',
  'font-variant',
  'font-weight',
  'letter-spacing',
  'line-height',
  'outline-color',
  'padding',
  'padding-left',
  'padding-right',
  'text-decoration',
  'text-decoration-color',
  'text-decoration-line',
  'text-decoration-style',
  'text-transform',
])

/** Functions without any loading or network access. */
const FUNCTIONS = new Set([
  'rgb',
  'rgba',
  'hsl',
  'hsla',
  'hwb',
  'lab',
  'lch',
  'oklab',
  'oklch',
  'linear-gradient',
])

/** Letters, numbers, colors, lengths, names in quotes; no escape, no comment, no `!`, no `@`. */
const VALUE = /^[\w\s#.,%()'"+-]+$/

const MAX_DECLARATIONS = 30
/**
 * Greatest length, in the length's own unit: larger text or padding would push all else out of
 * sight.
 */
const MAX_LENGTH = 48

/**
 * Returns the declarations of a `%c` safe to set on an element, without the rest. Styles from a
 * program must neither load anything nor cover or imitate other parts of the page.
 */
export function safeStyle(css: string): Record<string, string> {
  const style: Record<string, string> = {}
  for (const declaration of css.split(';').slice(0, MAX_DECLARATIONS)) {
    const colon = declaration.indexOf(':')
    const property = declaration.slice(0, Math.max(colon, 0)).trim().toLowerCase()
    const value = declaration.slice(colon + 1).trim()
    if (PROPERTIES.has(property) && isSafe(property, value)) style[property] = value
  }
  return style
}

/** Functions with arguments: colors contain percentages, unlike lengths. */
const CALL = /[\w-]*\([^()]*\)/g
const HEX_COLOUR = /#[\da-f]{3,8}\b/gi
const NUMBER = /(?<![\w.])([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)([a-z]+|%)?/gi
/** Greatest line height, in multiples of the font's size, and the heaviest weight of a font. */
const MAX_LINE_HEIGHT = 3
const MAX_WEIGHT = 1000

function isSafe(property: string, value: string): boolean {
  if (value.length > 300 || !VALUE.test(value)) return false
  const functions = value.matchAll(/([\w-]*)\s*\(/g)
  if (![...functions].every(([, name]) => FUNCTIONS.has(name!.toLowerCase()))) return false
  // Functions stand in functions at most once: a color in a gradient.
  const plain = value.replace(CALL, '').replace(CALL, '').replace(HEX_COLOUR, '')
  // `em` multiplies, as a bare number does for the height of a line; `%` and `vw` know no bound.
  const most = property === 'line-height' ? MAX_LINE_HEIGHT : MAX_WEIGHT
  return [...plain.matchAll(NUMBER)].every(([, number, unit]) =>
    unit ? isSmall(Number(number), unit.toLowerCase()) : Math.abs(Number(number)) <= most,
  )
}

function isSmall(number: number, unit: string): boolean {
  if (['deg', 'turn', 'rad', 'grad'].includes(unit)) return true
  if (unit === 'px' || unit === 'pt') return number >= 0 && number <= MAX_LENGTH
  if (unit === 'em' || unit === 'rem') return number >= 0 && number <= 3
  return false
}
