/** Device pixels of a unit, on a phone of 1080 pixels. */
export const DENSITY = 3

const LENGTH = /^([+-]?(?:\d+\.?\d*|\.\d+))(vp|fp|px|lpx|%)?$/

/** Units per value of each measure of ArkUI. */
const UNITS: Readonly<Record<string, number>> = { vp: 1, fp: 1, px: 1 / DENSITY, lpx: 0.5 }

export type Length = number | string

/**
 * Converts a length of ArkUI to units of the screen.
 *
 * @param value A number or a text such as `16vp`, `12fp`, `30px` or `50%`.
 * @returns `undefined` for any other value, e.g. a resource.
 */
export function toLength(value: unknown): Length | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (typeof value !== 'string') return undefined
  const [, digits, unit = 'vp'] = LENGTH.exec(value.trim()) ?? []
  if (digits === undefined) return undefined
  return unit === '%' ? `${digits}%` : Number(digits) * UNITS[unit]!
}

type Style = Record<string, string | number>

/** Sets a property of a style to a length, if the value is one. */
export function setLength(style: Style, name: string, value: unknown): void {
  const length = toLength(value)
  if (length !== undefined) style[name] = length
}

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const

/**
 * Sets a property per side, e.g. `paddingTop`.
 *
 * @param value A length for all sides, or an object by side.
 * @param suffix End of the properties' names.
 */
export function setSides(style: Style, prefix: string, value: unknown, suffix = ''): void {
  for (const side of SIDES) {
    setLength(style, `${prefix}${side}${suffix}`, isObject(value) ? sideOf(value, side) : value)
  }
}

/** Returns the value of a side; `start` and `end` are those of a text from left to right. */
export function sideOf(value: Readonly<Record<string, unknown>>, side: string): unknown {
  const logical = { Left: value.start, Right: value.end }[side]
  return value[side.toLowerCase()] ?? logical
}

const CORNERS = ['TopLeft', 'TopRight', 'BottomRight', 'BottomLeft'] as const

/** Sets the radius of each corner from a length, or an object by corner. */
export function setCorners(style: Style, value: unknown): void {
  for (const corner of CORNERS) {
    const own = isObject(value) ? value[corner[0]!.toLowerCase() + corner.slice(1)] : value
    setLength(style, `border${corner}Radius`, own)
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
