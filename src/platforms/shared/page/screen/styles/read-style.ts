import { readProperty } from './properties.ts'

const ACTIVE = ':active'

/** CSS values by property. */
export type AppliedStyle = ReadonlyMap<string, string>

/** A program's style, reduced to the allowed properties and values. */
export interface ReadStyle {
  readonly normal: AppliedStyle
  /** Values over the normal style while the element is pressed. */
  readonly active: AppliedStyle
}

/** Reads the style of a `style` operation. */
export function readStyle(style: Readonly<Record<string, string | number>>): ReadStyle {
  const normal = new Map<string, string>()
  const active = new Map<string, string>()
  for (const [key, value] of Object.entries(style)) {
    const isActive = key.endsWith(ACTIVE)
    const read = readProperty(isActive ? key.slice(0, -ACTIVE.length) : key, value)
    if (read) (isActive ? active : normal).set(...read)
  }
  return { normal, active }
}

/**
 * Applies another style to an element.
 *
 * @param before Style applied last.
 * @returns Style to pass as `before` the next time.
 */
export function applyStyle(
  element: HTMLElement,
  before: AppliedStyle,
  wanted: AppliedStyle,
): AppliedStyle {
  const { style } = element
  const same =
    before.size === wanted.size && [...wanted].every(([name, value]) => before.get(name) === value)
  if (same) return before
  for (const name of before.keys()) if (!wanted.has(name)) style.removeProperty(name)
  // All of them, in order: a shorthand that goes or comes takes what its parts were along.
  for (const [name, value] of wanted) style.setProperty(name, value)
  return wanted
}
