import {
  background,
  border,
  distance,
  extent,
  flex,
  or,
  ratio,
  shadows,
  upTo,
} from './css-values.ts'
import { color, number, type ReadValue, words } from './values.ts'

/* What boxes can be styled with on platforms styled as the web, beyond the properties of Weex. */

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const
const CORNERS = ['TopLeft', 'TopRight', 'BottomRight', 'BottomLeft'] as const

const perSide = (prefix: string, suffix: string, read: ReadValue): [string, ReadValue][] =>
  SIDES.map((side) => [`${prefix}${side}${suffix}`, read])

const WIDTHS = ['auto', 'fit-content', 'max-content', 'min-content'] as const
const ENDS = ['flex-start', 'flex-end', 'center', 'start', 'end', 'normal', 'stretch'] as const
const SPACED = ['space-between', 'space-around', 'space-evenly'] as const
const LINES = ['solid', 'dashed', 'dotted', 'double', 'none', 'hidden'] as const

const width = or(extent, ...WIDTHS)
const most = or(extent, 'none', ...WIDTHS)
const margin = or(distance, 'auto')
const scrolling = words('visible', 'hidden', 'auto', 'scroll')
const gap = or(extent, 'normal')

/** Readers of values, by property in camel case. */
export const cssReaders: Readonly<Record<string, ReadValue>> = {
  display: words('block', 'inline', 'inline-block', 'flex', 'inline-flex', 'none'),
  position: words('static', 'relative', 'absolute', 'fixed', 'sticky'),
  boxSizing: words('border-box', 'content-box'),
  float: words('left', 'right', 'none'),
  clear: words('left', 'right', 'both', 'none'),
  width,
  height: width,
  minWidth: width,
  minHeight: width,
  maxWidth: most,
  maxHeight: most,
  aspectRatio: or(ratio, 'auto'),
  padding: upTo(4, extent),
  ...Object.fromEntries(perSide('padding', '', extent)),
  margin: upTo(4, margin),
  ...Object.fromEntries(perSide('margin', '', margin)),
  inset: upTo(4, margin),
  top: margin,
  right: margin,
  bottom: margin,
  left: margin,
  border,
  ...Object.fromEntries(perSide('border', '', border)),
  borderStyle: upTo(4, words(...LINES)),
  ...Object.fromEntries(perSide('border', 'Style', words(...LINES))),
  borderColor: upTo(4, color),
  borderRadius: upTo(4, extent),
  ...Object.fromEntries(CORNERS.map((corner) => [`border${corner}Radius`, extent])),
  background,
  boxShadow: shadows,
  flex,
  flexBasis: or(extent, 'auto', 'content'),
  flexFlow: upTo(
    2,
    words('row', 'column', 'row-reverse', 'column-reverse', 'wrap', 'nowrap', 'wrap-reverse'),
  ),
  order: number(-1_000, 1_000),
  gap: upTo(2, gap),
  rowGap: gap,
  columnGap: gap,
  justifyContent: words(...ENDS, ...SPACED, 'left', 'right'),
  alignItems: words(...ENDS, 'baseline'),
  alignSelf: words(...ENDS, 'auto', 'baseline'),
  alignContent: words(...ENDS, ...SPACED),
  overflow: upTo(2, scrolling),
  overflowX: scrolling,
  overflowY: scrolling,
  zIndex: or(number(-1_000, 1_000), 'auto'),
  fontSize: extent,
  fontWeight: words(
    'normal',
    'bold',
    'bolder',
    'lighter',
    ...['100', '200', '300', '400', '500', '600', '700', '800', '900'],
  ),
  // A number without a unit is a factor of the font's size.
  lineHeight: (value) => words('normal')(value) ?? number(0, 100)(value) ?? extent(value),
  letterSpacing: or(distance, 'normal'),
  textAlign: words('left', 'center', 'right', 'start', 'end', 'justify'),
  textIndent: distance,
  textTransform: words('none', 'uppercase', 'lowercase', 'capitalize'),
  textOverflow: words('clip', 'ellipsis'),
  whiteSpace: words('normal', 'nowrap', 'pre', 'pre-wrap', 'pre-line'),
  wordBreak: words('normal', 'break-all', 'break-word', 'keep-all'),
  wordWrap: words('normal', 'break-word', 'anywhere'),
  overflowWrap: words('normal', 'break-word', 'anywhere'),
  verticalAlign: or(distance, 'baseline', 'top', 'middle', 'bottom', 'text-top', 'text-bottom'),
}
