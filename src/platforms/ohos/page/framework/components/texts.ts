import { draw, drawText, TEXT_STYLE } from '../ui/draw.ts'
import type { Style, UiNode } from '../ui/node.ts'
import { nameIn } from '../values/enumerations.ts'
import { isObject } from '../values/length.ts'
import { toText } from '../values/resource.ts'
import type { DrawComponent } from './spec.ts'

const drawTextComponent: DrawComponent = (node, { children }) => {
  const [content] = node.values
  if (node.children.length === 0)
    return draw('text', node, {
      style: { ...TEXT_STYLE, ...node.font },
      attributes: { value: toText(content) },
    })
  // The parts of a text stand side by side, each with the text's look unless it has its own.
  const parts = node.children.map((child) => ({ ...child, font: { ...node.font, ...child.font } }))
  return draw('div', node, {
    style: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'flex-end' },
    children: children(parts, 'Row'),
  })
}

const drawSpan: DrawComponent = (node) =>
  draw('text', node, {
    style: { ...TEXT_STYLE, ...node.font },
    attributes: { value: toText(node.values[0]) },
  })

/** Returns the label and the options of a button. */
function buttonOf({ values, own }: UiNode) {
  const [first, second] = values
  const isLabel = first !== undefined && (!isObject(first) || 'name' in first)
  const options = isLabel ? second : first
  const type = own.type ?? (isObject(options) ? options.type : undefined)
  return {
    label: isLabel ? toText(first) : undefined,
    type: nameIn('ButtonType', type) || 'Capsule',
  }
}

const RADII: Readonly<Record<string, number | string>> = {
  Capsule: 9_999,
  Circle: 9_999,
  ROUNDED_RECTANGLE: 12,
}

const drawButton: DrawComponent = (node, { children }) => {
  const { label, type } = buttonOf(node)
  const style: Style = {
    flexDirection: 'row',
    alignItems: 'center',
    justifyContent: 'center',
    minHeight: node.style.height === undefined ? 40 : 0,
    padding: '4 16',
    backgroundColor: '#0a59f7',
    ...(RADII[type] !== undefined && { borderRadius: RADII[type] }),
    ...(node.own.stateEffect !== false && { 'opacity:active': 0.7 }),
  }
  if (type === 'Circle') Object.assign(style, { padding: 0, minWidth: 40 })
  const font: Style = {
    fontSize: 16,
    fontWeight: '500',
    color: '#ffffff',
    textAlign: 'center',
    ...node.font,
  }
  return draw('div', node, {
    style,
    attributes: node.own.enabled === false ? { 'aria-disabled': true } : {},
    children: [
      ...(label === undefined ? [] : [drawText('label', label, font)]),
      ...children(node.children, 'Row'),
    ],
  })
}

const FITS: Readonly<Record<string, string>> = {
  Contain: 'contain',
  ScaleDown: 'contain',
  Cover: 'cover',
  Fill: 'stretch',
}

const drawImage: DrawComponent = (node) => {
  const [source] = node.values
  return draw('image', node, {
    style: { minWidth: 16, minHeight: 16 },
    attributes: {
      src: typeof source === 'string' ? source : '',
      resize: FITS[nameIn('ImageFit', node.own.objectFit)] ?? 'cover',
    },
  })
}

/** Components that show a text or a picture. */
export const texts: Readonly<Record<string, DrawComponent>> = {
  Text: drawTextComponent,
  Span: drawSpan,
  Button: drawButton,
  Image: drawImage,
}
