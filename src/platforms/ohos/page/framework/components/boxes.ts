import { draw, drawBox } from '../ui/draw.ts'
import type { Style, UiNode } from '../ui/node.ts'
import { placeOf, alignContent, layoutAttributes } from '../attributes/layout.ts'
import { nameIn } from '../values/enumerations.ts'
import { toColor } from '../values/color.ts'
import { isObject, setCorners, setLength, setSides, toLength } from '../values/length.ts'
import type { DrawComponent } from './spec.ts'

/** Draws a box of a certain style with all children. */
const box =
  (type: string, style: Style): DrawComponent =>
  (node, { children }) =>
    draw(type, node, {
      style: { ...style, ...optionsOf(node), ...filling(node) },
      children: children(node.children, node.kind),
    })

/** Returns the style of a row or column that takes all room for children with a share of it. */
function filling({ kind, children }: UiNode): Style {
  const shares = children.some(({ style }) => style.flexBasis === 0 && style.flexGrow)
  if (!shares || !LENGTHWISE[kind]) return {}
  return { [LENGTHWISE[kind]]: '100%', flexShrink: 1 }
}

const LENGTHWISE: Readonly<Record<string, string>> = { Row: 'width', Column: 'height' }

/** Returns the style of the options in the first argument, e.g. `{ space: 8 }`. */
function optionsOf(node: UiNode): Style {
  const [options] = node.values
  if (!isObject(options)) return {}
  const target = { ...node, style: {}, own: {} }
  if (options.space !== undefined) layoutAttributes.space(target, options.space)
  return target.style
}

const DIRECTIONS: Readonly<Record<string, string>> = {
  Row: 'row',
  Column: 'column',
  RowReverse: 'row-reverse',
  ColumnReverse: 'column-reverse',
}

const WRAPS: Readonly<Record<string, string>> = { Wrap: 'wrap', WrapReverse: 'wrap-reverse' }

const drawFlex: DrawComponent = (node, { children }) => {
  const [given] = node.values
  const options = isObject(given) ? given : {}
  const direction = DIRECTIONS[nameIn('FlexDirection', options.direction)] ?? 'row'
  const style: Style = {
    flexDirection: direction,
    flexWrap: WRAPS[nameIn('FlexWrap', options.wrap)] ?? 'nowrap',
    justifyContent: placeOf('FlexAlign', options.justifyContent) ?? 'flex-start',
    alignItems: placeOf('ItemAlign', options.alignItems) ?? 'flex-start',
    ...optionsOf(node),
  }
  const isRow = direction.startsWith('row')
  return draw('div', node, { style, children: children(node.children, isRow ? 'Row' : 'Flex') })
}

const drawStack: DrawComponent = (node, { children }) => {
  const [options] = node.values
  const style: Style = { alignItems: 'center', justifyItems: 'center' }
  if (isObject(options)) alignContent({ ...node, style }, options.alignContent)
  return draw('stack', node, { style, children: children(node.children, 'Stack') })
}

const drawDivider: DrawComponent = (node) => {
  const thickness = toLength(node.own.strokeWidth) ?? 1
  const style: Style = { backgroundColor: toColor(node.own.color) ?? '#00000033' }
  if (node.own.vertical === true) Object.assign(style, { width: thickness, alignSelf: 'stretch' })
  else Object.assign(style, { height: thickness, width: '100%' })
  return draw('div', node, { style })
}

const drawBlank: DrawComponent = (node) => {
  const [least] = node.values
  const style: Style = { flexGrow: 1, flexShrink: 1, flexBasis: toLength(least) ?? 0 }
  const color = toColor(node.own.color)
  return draw('div', node, { style: { ...style, ...(color && { backgroundColor: color }) } })
}

/** Draws a filled shape, a circle or a rectangle, with a line around it. */
const drawShape: DrawComponent = (node) => {
  const [given] = node.values
  const options = isObject(given) ? given : {}
  const style: Style = { backgroundColor: toColor(node.own.fill) ?? '#000000' }
  setLength(style, 'width', options.width)
  setLength(style, 'height', options.height)
  if (node.kind === 'Circle') style.borderRadius = 9_999
  else setCorners(style, options.radius)
  const stroke = toColor(node.own.stroke)
  if (stroke !== undefined) {
    setSides(style, 'border', node.own.strokeWidth ?? 1, 'Width')
    setSideColors(style, stroke)
  }
  return draw('div', node, { style })
}

function setSideColors(style: Style, color: string): void {
  for (const side of ['Top', 'Right', 'Bottom', 'Left']) {
    style[`border${side}Color`] = color
    style[`border${side}Style`] = 'solid'
  }
}

const drawBadge: DrawComponent = (node, { children }) => {
  const [given] = node.values
  const { count, value } = isObject(given) ? given : {}
  const shown = String(value ?? (Number(count) > 99 ? '99+' : (count ?? '')))
  const style: Style = {
    position: 'absolute',
    top: 0,
    right: 0,
    padding: '0 5',
    borderRadius: 8,
    backgroundColor: '#fa2a2d',
  }
  const inside = children(node.children, 'Column')
  if (shown !== '' && shown !== '0')
    inside.push(
      drawBox(
        'badge',
        style,
        children(
          [
            {
              ...node,
              kind: 'Text',
              key: 'count',
              values: [shown],
              style: {},
              font: { fontSize: 10, color: '#ffffff' },
              children: [],
              events: {},
              own: {},
            },
          ],
          'Column',
        ),
      ),
    )
  return draw('div', node, { style: { alignItems: 'center' }, children: inside })
}

/** Boxes that place other components. */
export const boxes: Readonly<Record<string, DrawComponent>> = {
  Column: box('div', { alignItems: 'center' }),
  ColumnSplit: box('div', { alignItems: 'center' }),
  Row: box('div', { flexDirection: 'row', alignItems: 'center' }),
  RowSplit: box('div', { flexDirection: 'row', alignItems: 'center' }),
  Flex: drawFlex,
  Stack: drawStack,
  RelativeContainer: box('div', { alignItems: 'flex-start' }),
  Divider: drawDivider,
  Blank: drawBlank,
  Badge: drawBadge,
  Circle: drawShape,
  Rect: drawShape,
}
