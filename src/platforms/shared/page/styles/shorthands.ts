import { toStyleValue } from './compile/value.ts'

type Longhand = readonly [name: string, value: string | number]

const LINE = /^(?:none|hidden|solid|dashed|dotted|double|groove|ridge|inset|outset)$/
const WIDTH = /^(?:thin|medium|thick|[+-]?(?:\d+\.?\d*|\.\d+)[a-z]*)$/i
const WIDTHS: Readonly<Record<string, string>> = { thin: '1px', medium: '3px', thick: '5px' }

/** Values of `flex` in words, as grow, shrink and basis. */
const FLEX_WORDS: Readonly<Record<string, readonly [number, number, string]>> = {
  auto: [1, 1, 'auto'],
  none: [0, 0, 'auto'],
  initial: [0, 1, 'auto'],
}

/**
 * Separates a shorthand of CSS into the properties of the screen.
 *
 * @param name Property in camel case.
 * @returns `undefined` for a property other than a shorthand; none for a value that cannot be read.
 */
export function expandShorthand(name: string, value: string): readonly Longhand[] | undefined {
  const [, side] = /^border(|Top|Right|Bottom|Left)$/.exec(name) ?? []
  if (side !== undefined) return border(side, value)
  if (name === 'background') return background(value)
  if (name === 'flex') return flex(value)
  if (name === 'flexFlow') return flexFlow(value)
  if (name === 'inset') return sides(value)
  return undefined
}

/** Splits a value at blanks outside brackets. */
export function splitValue(value: string): string[] {
  return value.trim().match(/(?:\([^)]*\)|[^\s(])+/g) ?? []
}

function border(side: string, value: string): Longhand[] {
  const read: Record<'Width' | 'Style' | 'Color', string> = {
    Width: '3px',
    Style: 'none',
    Color: '#000000',
  }
  for (const part of splitValue(value)) {
    if (LINE.test(part)) read.Style = part
    else if (WIDTH.test(part)) read.Width = WIDTHS[part] ?? part
    else read.Color = part
  }
  // The width of a line that is not drawn takes no room.
  if (read.Style === 'none' || read.Style === 'hidden') read.Width = '0'
  return Object.entries(read).map(([part, text]) => [`border${side}${part}`, toStyleValue(text)])
}

function background(value: string): Longhand[] {
  const parts = splitValue(value)
  const image = parts.find((part) => /^[\w-]+-gradient\(|^url\(/i.test(part))
  const color = parts.find((part) => part !== image)
  if (value.trim() === 'none') return [['backgroundColor', 'transparent']]
  return [
    ['backgroundColor', color ?? 'transparent'],
    ...(image ? [['backgroundImage', image] as const] : []),
  ]
}

function flex(value: string): Longhand[] {
  const text = value.trim()
  if (Object.hasOwn(FLEX_WORDS, text)) {
    const [grow, shrink, basis] = FLEX_WORDS[text]!
    return flexOf(grow, shrink, basis)
  }
  const parts = splitValue(text)
  const numbers = parts.filter((part) => Number.isFinite(Number(part))).map(Number)
  const basis = parts.find((part) => !Number.isFinite(Number(part)))
  const [grow = 1, shrink = 1, third = 0] = numbers
  return parts.length === 0 || parts.length > 3 ? [] : flexOf(grow, shrink, basis ?? third)
}

const flexOf = (grow: number, shrink: number, basis: string | number): Longhand[] => [
  ['flexGrow', grow],
  ['flexShrink', shrink],
  ['flexBasis', basis],
]

function flexFlow(value: string): Longhand[] {
  return splitValue(value).map((part) =>
    /wrap/.test(part) ? ['flexWrap', part] : ['flexDirection', part],
  )
}

/** Returns the sides of 1 to 4 lengths, from the top clockwise. */
function sides(value: string): Longhand[] {
  const parts = splitValue(value).map(toStyleValue)
  const [top = 0, right = top, bottom = top, left = right] = parts
  if (parts.length === 0 || parts.length > 4) return []
  return [
    ['top', top],
    ['right', right],
    ['bottom', bottom],
    ['left', left],
  ]
}
