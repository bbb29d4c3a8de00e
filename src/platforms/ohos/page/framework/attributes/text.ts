import { setColor } from '../values/color.ts'
import { nameIn } from '../values/enumerations.ts'
import { isObject, setLength, toLength } from '../values/length.ts'
import type { UiNode } from '../ui/node.ts'

const WEIGHTS: Readonly<Record<string, string>> = {
  Lighter: '100',
  Normal: '400',
  Regular: '400',
  Medium: '500',
  Bold: '700',
  Bolder: '900',
}

const WORDS = /^(?:lighter|normal|regular|medium|bold|bolder)$/

function fontWeight({ font }: UiNode, value: unknown): void {
  const text = String(value)
  const name = nameIn('FontWeight', value)
  if (name) font.fontWeight = WEIGHTS[name]!
  else if (/^[1-9]00$/.test(text)) font.fontWeight = text
  else if (WORDS.test(text)) font.fontWeight = WEIGHTS[text[0]!.toUpperCase() + text.slice(1)]!
}

function setFont(node: UiNode, value: unknown): void {
  if (!isObject(value)) return
  setLength(node.font, 'fontSize', value.size)
  if (value.weight !== undefined) fontWeight(node, value.weight)
}

const DECORATIONS: Readonly<Record<string, string>> = {
  Underline: 'underline',
  LineThrough: 'line-through',
}

/** Attributes for texts. */
export const textAttributes = {
  fontSize: ({ font }: UiNode, value: unknown) => setLength(font, 'fontSize', value),
  fontColor: ({ font }: UiNode, value: unknown) => setColor(font, 'color', value),
  foregroundColor: ({ font }: UiNode, value: unknown) => setColor(font, 'color', value),
  fontWeight,
  fontStyle({ font }: UiNode, value: unknown) {
    font.fontStyle = nameIn('FontStyle', value) === 'Italic' ? 'italic' : 'normal'
  },
  fontFamily({ font }: UiNode, value: unknown) {
    if (typeof value === 'string') font.fontFamily = value
  },
  textFont: setFont,
  placeholderFont() {},
  minFontSize() {},
  letterSpacing: ({ font }: UiNode, value: unknown) => setLength(font, 'letterSpacing', value),
  lineHeight({ font }: UiNode, value: unknown) {
    const length = toLength(value)
    // Without a unit, a number would be a factor of the font's size.
    if (length !== undefined) font.lineHeight = typeof length === 'number' ? `${length}px` : length
  },
  decoration({ font }: UiNode, value: unknown) {
    const name = isObject(value) ? nameIn('TextDecorationType', value.type) : ''
    font.textDecoration = DECORATIONS[name] ?? 'none'
  },
  textAlign({ font }: UiNode, value: unknown) {
    const name = nameIn('TextAlign', value)
    font.textAlign = { Center: 'center', End: 'right' }[name] ?? 'left'
  },
  textAlignVertical() {},
  maxLines({ font }: UiNode, value: unknown) {
    if (Number(value) >= 1) font.lines = Math.trunc(Number(value))
  },
  textOverflow({ font }: UiNode, value: unknown) {
    const name = isObject(value) ? nameIn('TextOverflow', value.overflow) : ''
    if (name === 'Ellipsis') font.textOverflow = 'ellipsis'
  },
  wordBreak() {},
  copyOption() {},
}
