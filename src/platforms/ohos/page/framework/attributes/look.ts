import { setColor, toColor } from '../values/color.ts'
import { nameIn } from '../values/enumerations.ts'
import { isObject, setCorners, setSides, sideOf, toLength } from '../values/length.ts'
import { toText } from '../values/resource.ts'
import type { UiNode } from '../ui/node.ts'

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const

function borderColor({ style }: UiNode, value: unknown): void {
  for (const side of SIDES)
    setColor(style, `border${side}Color`, isObject(value) ? sideOf(value, side) : value)
}

function borderStyle({ style }: UiNode, value: unknown): void {
  for (const side of SIDES) {
    const name = nameIn('BorderStyle', isObject(value) ? sideOf(value, side) : value)
    if (name) style[`border${side}Style`] = name.toLowerCase()
  }
}

/** Angles of CSS by the directions of gradients. */
const DEGREES: Readonly<Record<string, number>> = {
  Top: 0,
  RightTop: 45,
  Right: 90,
  RightBottom: 135,
  Bottom: 180,
  LeftBottom: 225,
  Left: 270,
  LeftTop: 315,
}

/** Attributes for the look of a box. */
export const lookAttributes = {
  backgroundColor: ({ style }: UiNode, value: unknown) => setColor(style, 'backgroundColor', value),
  opacity({ style }: UiNode, value: unknown) {
    if (typeof value === 'number') style.opacity = value
  },
  border(node: UiNode, value: unknown) {
    if (!isObject(value)) return
    setSides(node.style, 'border', value.width, 'Width')
    borderColor(node, value.color)
    borderStyle(node, value.style)
    setCorners(node.style, value.radius)
  },
  borderWidth: ({ style }: UiNode, value: unknown) => setSides(style, 'border', value, 'Width'),
  borderColor,
  borderStyle,
  shadow({ style }: UiNode, value: unknown) {
    if (!isObject(value)) return
    const [x, y, blur] = [value.offsetX, value.offsetY, value.radius].map(
      (part) => toLength(part) ?? 0,
    )
    style.boxShadow = `${x} ${y} ${blur} ${toColor(value.color) ?? '#00000033'}`
  },
  linearGradient({ style }: UiNode, value: unknown) {
    if (!isObject(value) || !Array.isArray(value.colors)) return
    const stops = (value.colors as unknown[][]).map(
      ([color, at]) => `${toColor(color) ?? 'transparent'} ${Math.round(Number(at) * 100)}%`,
    )
    const toward = DEGREES[nameIn('GradientDirection', value.direction)] ?? 180
    const angle = parseFloat(String(value.angle ?? toward)) || 0
    style.backgroundImage = `linear-gradient(${angle}deg, ${stops.join(', ')})`
  },
  rotate({ style }: UiNode, value: unknown) {
    if (isObject(value)) addTransform(style, `rotate(${parseFloat(String(value.angle)) || 0}deg)`)
  },
  scale({ style }: UiNode, value: unknown) {
    if (isObject(value))
      addTransform(style, `scale(${Number(value.x ?? 1)}, ${Number(value.y ?? 1)})`)
  },
  translate({ style }: UiNode, value: unknown) {
    if (!isObject(value)) return
    addTransform(style, `translate(${toLength(value.x) ?? 0}, ${toLength(value.y) ?? 0})`)
  },
  clip({ style }: UiNode, value: unknown) {
    if (value !== false) style.overflow = 'hidden'
  },
  accessibilityText({ attributes }: UiNode, value: unknown) {
    attributes['aria-label'] = toText(value)
  },
  enabled({ own }: UiNode, value: unknown) {
    own.enabled = value !== false
  },
  stateEffect({ own }: UiNode, value: unknown) {
    own.stateEffect = value !== false
  },
  hitTestBehavior() {},
  id({ own }: UiNode, value: unknown) {
    own.id = value
  },
  key({ own }: UiNode, value: unknown) {
    own.id = value
  },
}

function addTransform(style: UiNode['style'], call: string): void {
  style.transform = style.transform ? `${style.transform} ${call}` : call
}
