import { draw, drawBox } from '../ui/draw.ts'
import type { Style, UiNode } from '../ui/node.ts'
import { collect } from '../ui/scope.ts'
import { toColor } from '../values/color.ts'
import { nameIn } from '../values/enumerations.ts'
import { isObject, toLength } from '../values/length.ts'
import type { DrawComponent, Drawing } from './spec.ts'

const optionsOf = ({ values: [given] }: UiNode) => (isObject(given) ? given : {})

/** Attaches the scroller of the program, if there is one, to the element that scrolls. */
function attachScroller({ controllers }: UiNode, scroller: unknown): void {
  if (isObject(scroller) && typeof scroller.attach === 'function')
    controllers.push(scroller as never)
}

const isBare = (node: UiNode): boolean => nameIn('BarState', node.own.scrollBar) === 'Off'

const drawScroll: DrawComponent = (node, { children }) => {
  attachScroller(node, node.values[0])
  const across = nameIn('ScrollDirection', node.own.scrollable) === 'Horizontal'
  return draw('scroller', node, {
    style: { alignItems: across ? 'stretch' : 'center', flexShrink: 1 },
    attributes: {
      scrolldirection: across ? 'horizontal' : 'vertical',
      showscrollbar: !isBare(node),
    },
    children: children(node.children, 'Scroll'),
  })
}

/** Returns the items of a list with its dividers. */
function itemsOf(node: UiNode): UiNode[] {
  const { divider } = node.own
  if (!isObject(divider)) return node.children
  const line: Style = {
    borderTopWidth: toLength(divider.strokeWidth) ?? 1,
    borderTopColor: toColor(divider.color) ?? '#00000019',
  }
  return node.children.map((child, index) =>
    index === 0 ? child : { ...child, style: { ...line, ...child.style } },
  )
}

const drawList: DrawComponent = (node, { children }) => {
  const { space, scroller } = optionsOf(node)
  attachScroller(node, scroller)
  const across = nameIn('Axis', node.own.listDirection) === 'Horizontal'
  const gap = toLength(space)
  return draw('list', node, {
    style: { width: '100%', flexShrink: 1, ...(gap !== undefined && { gap }) },
    attributes: {
      scrolldirection: across ? 'horizontal' : 'vertical',
      showscrollbar: !isBare(node),
    },
    children: children(itemsOf(node), 'List'),
  })
}

const drawListItem: DrawComponent = (node, { children }) =>
  draw('cell', node, {
    style: { alignItems: 'flex-start', justifyContent: 'center' },
    children: children(node.children, 'ListItem'),
  })

/** Draws what a builder adds, e.g. the header of a group. */
function built(key: string, builder: unknown, { children }: Drawing) {
  if (typeof builder !== 'function') return []
  const style: Style = { alignItems: 'stretch' }
  return [drawBox(key, style, children(collect(builder as () => unknown), 'Column'))]
}

const drawGroup: DrawComponent = (node, drawing) => {
  const { header, footer, space } = optionsOf(node)
  const gap = toLength(space)
  return draw('div', node, {
    style: { alignItems: 'stretch', ...(gap !== undefined && { gap }) },
    children: [
      ...built('header', header, drawing),
      ...drawing.children(itemsOf(node), 'List'),
      ...built('footer', footer, drawing),
    ],
  })
}

const drawGrid: DrawComponent = (node, { children }) => {
  attachScroller(node, node.values[0])
  const columns =
    String(node.own.columnsTemplate ?? '')
      .trim()
      .split(/\s+/)
      .filter(Boolean).length || 1
  const width = `${Math.floor(10_000 / columns) / 100}%`
  const gap = toLength(node.own.columnsGap) ?? 0
  const row = toLength(node.own.rowsGap) ?? 0
  const half = (length: string | number): string | number =>
    typeof length === 'number' ? length / 2 : length
  const cells = node.children.map((child) =>
    drawBox(
      child.key,
      { width, padding: `${half(row)} ${half(gap)}`, alignItems: 'stretch' },
      children([child], 'Grid'),
    ),
  )
  return draw('scroller', node, {
    style: { flexShrink: 1, width: '100%' },
    children: [drawBox('cells', { flexDirection: 'row', flexWrap: 'wrap' }, cells)],
  })
}

const drawGridItem: DrawComponent = (node, { children }) =>
  draw('div', node, {
    style: { alignItems: 'center', justifyContent: 'center' },
    children: children(node.children, 'GridItem'),
  })

/** Components that scroll, and the items in them. */
export const lists: Readonly<Record<string, DrawComponent>> = {
  Scroll: drawScroll,
  List: drawList,
  ListItem: drawListItem,
  ListItemGroup: drawGroup,
  Grid: drawGrid,
  GridItem: drawGridItem,
}
