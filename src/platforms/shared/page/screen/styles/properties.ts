import { STYLE_WORDS } from '../../style-words.ts'
import { cssReaders } from './css-properties.ts'
import {
  gradient,
  kebab,
  origin,
  shadow,
  timing,
  transform,
  transition,
  transitioned,
} from './composed.ts'
import {
  color,
  fonts,
  length,
  lengths,
  number,
  size,
  time,
  words,
  type ReadValue,
} from './values.ts'

/*
 * What Weex's components can be styled with, and nothing else.
 * @see https://weex.apache.org/docs/styles/common-styles.html
 */

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const
const CORNERS = ['TopLeft', 'TopRight', 'BottomRight', 'BottomLeft'] as const

const perSide = (prefix: string, suffix: string, read: ReadValue): [string, ReadValue][] =>
  SIDES.map((side) => [`${prefix}${side}${suffix}`, read])

const readers: Readonly<Record<string, ReadValue>> = {
  ...Object.fromEntries(
    Object.entries(STYLE_WORDS).map(([name, allowed]) => [name, words(...allowed)]),
  ),
  width: size,
  height: size,
  minWidth: size,
  maxWidth: size,
  minHeight: size,
  maxHeight: size,
  padding: lengths,
  ...Object.fromEntries(perSide('padding', '', size)),
  margin: lengths,
  ...Object.fromEntries(perSide('margin', '', length)),
  borderWidth: lengths,
  borderColor: color,
  borderRadius: lengths,
  ...Object.fromEntries(perSide('border', 'Width', size)),
  ...Object.fromEntries(perSide('border', 'Color', color)),
  ...Object.fromEntries(CORNERS.map((corner) => [`border${corner}Radius`, size])),
  opacity: number(0, 1),
  boxShadow: shadow,
  backgroundColor: color,
  backgroundImage: gradient,

  objectFit: words('contain', 'cover', 'fill', 'none', 'scale-down'),

  justifyItems: words('flex-start', 'flex-end', 'center', 'stretch'),
  flex: number(0, 10_000),
  flexGrow: number(0, 10_000),
  flexShrink: number(0, 10_000),
  flexBasis: (value) => (value === 'auto' ? value : size(value)),

  top: length,
  right: length,
  bottom: length,
  left: length,
  zIndex: number(0, 1_000),

  color,
  fontSize: size,
  fontFamily: fonts,
  lineHeight: size,
  letterSpacing: length,

  transform,
  transformOrigin: origin,
  transition,
  transitionProperty: transitioned,
  transitionDuration: time,
  transitionDelay: time,
  transitionTimingFunction: timing,
}

/** Properties of single components, with the names used in the components' style sheet. */
const ownReaders: Readonly<Record<string, readonly [name: string, read: ReadValue]>> = {
  placeholderColor: ['--placeholder-color', color],
  itemColor: ['--item-color', color],
  itemSelectedColor: ['--item-selected-color', color],
  itemSize: ['--item-size', size],
  layerColor: ['--layer-color', color],
  strokeWidth: ['--stroke-width', size],
}

/** Whether values of CSS beyond Weex's are drawn; the script of a screen draws a single page. */
let isCss = false

/** Sets whether pages are styled as on the web, before anything is drawn. */
export function allowCss(allowed: boolean): void {
  isCss = allowed
}

/** Returns whether a property is drawn on pages styled as on the web, in camel case. */
export const isDrawnByCss = (name: string): boolean =>
  [cssReaders, readers, ownReaders].some((all) => Object.hasOwn(all, name))

/**
 * Reads a single property of a style.
 *
 * @param name Name in camel case, as in the program.
 * @returns Name and value for CSS; `undefined` for a property or value unknown to Weex.
 */
export function readProperty(
  name: string,
  value: string | number,
): readonly [name: string, value: string] | undefined {
  if (isCss && Object.hasOwn(cssReaders, name)) {
    const read = cssReaders[name]!(value)
    return read === undefined ? undefined : [kebab(name), read]
  }
  if (Object.hasOwn(readers, name)) {
    const read = readers[name]!(value)
    return read === undefined ? undefined : [kebab(name), read]
  }
  if (!Object.hasOwn(ownReaders, name)) return undefined
  const [property, reader] = ownReaders[name]!
  const read = reader(value)
  return read === undefined ? undefined : [property, read]
}
