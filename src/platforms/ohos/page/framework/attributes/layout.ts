import { nameIn } from '../values/enumerations.ts'
import { isObject, setCorners, setLength, setSides, toLength } from '../values/length.ts'
import type { UiNode } from '../ui/node.ts'

/** Words of CSS by the names of ArkUI's alignments. */
const PLACES: Readonly<Record<string, string>> = {
  Start: 'flex-start',
  Top: 'flex-start',
  Center: 'center',
  End: 'flex-end',
  Bottom: 'flex-end',
  Stretch: 'stretch',
  SpaceBetween: 'space-between',
  SpaceAround: 'space-around',
  SpaceEvenly: 'space-evenly',
  Auto: 'auto',
}

/** Returns the word of CSS for a place in a direction. */
export function placeOf(kind: Parameters<typeof nameIn>[0], value: unknown): string | undefined {
  return PLACES[nameIn(kind, value)]
}

/** Sets how a box places its content across and down, by a value of `Alignment`. */
export function alignContent({ kind, style, font }: UiNode, value: unknown): void {
  const name = nameIn('Alignment', value)
  if (!name) return
  const down = name.startsWith('Top')
    ? 'flex-start'
    : name.startsWith('Bottom')
      ? 'flex-end'
      : 'center'
  const across = name.endsWith('Start')
    ? 'flex-start'
    : name.endsWith('End')
      ? 'flex-end'
      : 'center'
  if (kind === 'Text') {
    font.textAlign = name.endsWith('Start') ? 'left' : name.endsWith('End') ? 'right' : 'center'
  } else if (kind === 'Stack') Object.assign(style, { alignItems: down, justifyItems: across })
  else if (kind === 'Row') Object.assign(style, { alignItems: down, justifyContent: across })
  else Object.assign(style, { alignItems: across, justifyContent: down })
}

/** Attributes for the size and the place of a box. */
export const layoutAttributes = {
  width: ({ style }: UiNode, value: unknown) => setLength(style, 'width', value),
  height: ({ style }: UiNode, value: unknown) => setLength(style, 'height', value),
  size({ style }: UiNode, value: unknown) {
    if (!isObject(value)) return
    setLength(style, 'width', value.width)
    setLength(style, 'height', value.height)
  },
  constraintSize({ style }: UiNode, value: unknown) {
    if (!isObject(value)) return
    for (const name of ['minWidth', 'maxWidth', 'minHeight', 'maxHeight'])
      setLength(style, name, value[name])
  },
  aspectRatio({ style }: UiNode, value: unknown) {
    if (typeof value !== 'number' || value <= 0) return
    if (typeof style.width === 'number') style.height ??= style.width / value
    else if (typeof style.height === 'number') style.width ??= style.height * value
  },
  padding: ({ style }: UiNode, value: unknown) => setSides(style, 'padding', value),
  margin: ({ style }: UiNode, value: unknown) => setSides(style, 'margin', value),
  layoutWeight({ style }: UiNode, value: unknown) {
    const weight = Number(value)
    if (weight > 0) Object.assign(style, { flexGrow: weight, flexShrink: 1, flexBasis: 0 })
  },
  displayPriority() {},
  flexGrow: ({ style }: UiNode, value: unknown) => void (style.flexGrow = Number(value) || 0),
  flexShrink: ({ style }: UiNode, value: unknown) => void (style.flexShrink = Number(value) || 0),
  flexBasis: ({ style }: UiNode, value: unknown) => setLength(style, 'flexBasis', value),
  align: alignContent,
  alignContent: alignContent,
  alignSelf({ style }: UiNode, value: unknown) {
    style.alignSelf = placeOf('ItemAlign', value) ?? 'auto'
  },
  alignItems({ kind, style }: UiNode, value: unknown) {
    const across =
      kind === 'Row' ? 'VerticalAlign' : kind === 'Flex' ? 'ItemAlign' : 'HorizontalAlign'
    style.alignItems = placeOf(across, value) ?? 'center'
  },
  alignListItem({ style }: UiNode, value: unknown) {
    style.alignItems = placeOf('ListItemAlign', value) ?? 'stretch'
  },
  justifyContent({ style }: UiNode, value: unknown) {
    style.justifyContent = placeOf('FlexAlign', value) ?? 'flex-start'
  },
  position({ style }: UiNode, value: unknown) {
    if (!isObject(value)) return
    style.position = 'absolute'
    setLength(style, 'left', value.x ?? value.left ?? (value.right === undefined ? 0 : undefined))
    setLength(style, 'top', value.y ?? value.top ?? (value.bottom === undefined ? 0 : undefined))
    setLength(style, 'right', value.right)
    setLength(style, 'bottom', value.bottom)
  },
  offset({ style }: UiNode, value: unknown) {
    if (!isObject(value)) return
    setLength(style, 'left', value.x ?? value.left)
    setLength(style, 'top', value.y ?? value.top)
  },
  zIndex: ({ style }: UiNode, value: unknown) => void (style.zIndex = Number(value) || 0),
  visibility({ style }: UiNode, value: unknown) {
    const name = nameIn('Visibility', value)
    if (name === 'Hidden') style.visibility = 'hidden'
    if (name === 'None') style.display = 'none'
  },
  borderRadius: ({ style }: UiNode, value: unknown) => setCorners(style, value),
  space({ style, own }: UiNode, value: unknown) {
    own.space = value
    const length = toLength(isObject(value) ? (value.main ?? value.cross) : value)
    if (length !== undefined) style.gap = length
  },
  direction({ style }: UiNode, value: unknown) {
    if (nameIn('Direction', value) === 'Rtl' && style.flexDirection === 'row')
      style.flexDirection = 'row-reverse'
  },
  expandSafeArea() {},
}
