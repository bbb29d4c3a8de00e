import { nameIn } from './enumerations.ts'

const WORDS: Readonly<Record<string, string>> = {
  White: '#ffffff',
  Black: '#000000',
  Blue: '#0000ff',
  Brown: '#a52a2a',
  Gray: '#808080',
  Green: '#008000',
  Grey: '#808080',
  Orange: '#ffa500',
  Pink: '#ffc0cb',
  Red: '#ff0000',
  Yellow: '#ffff00',
  Transparent: 'transparent',
}

/**
 * Converts a color of ArkUI to CSS: an enumerated color, `0xRRGGBB`, `0xAARRGGBB`, `#AARRGGBB` or a
 * text of CSS.
 *
 * @returns `undefined` for any other value, e.g. a resource.
 */
export function toColor(value: unknown): string | undefined {
  if (typeof value === 'number') {
    const name = nameIn('Color', value)
    if (name) return WORDS[name]
    const digits = Math.trunc(Math.abs(value)).toString(16).padStart(6, '0')
    return digits.length > 6 ? fromAlphaFirst(digits.padStart(8, '0')) : `#${digits}`
  }
  if (typeof value !== 'string') return undefined
  const [, digits] = /^#([\da-f]{4}|[\da-f]{8})$/i.exec(value.trim()) ?? []
  return digits === undefined ? value : fromAlphaFirst(digits)
}

/** Moves the opacity of a color from the front, as in ArkUI, to the end, as in CSS. */
function fromAlphaFirst(digits: string): string {
  const alpha = digits.length / 4
  return `#${digits.slice(alpha)}${digits.slice(0, alpha)}`
}

/** Sets a property of a style to a color, if the value is one. */
export function setColor(
  style: Record<string, string | number>,
  name: string,
  value: unknown,
): void {
  const color = toColor(value)
  if (color !== undefined) style[name] = color
}
