import { h, type FunctionalComponent, type VNodeChild } from 'vue'
import type { ConsoleEntry, FormattedPiece } from '../../../src/runtime/entries.ts'
import { safeStyle } from './style.ts'
import ValueView from './ValueView.vue'

/**
 * What a console call printed: its values with one space between them, the pieces of a format
 * string with none. A function, because in a template that space could not be kept apart from those
 * of its own indentation.
 */
export const LineBody: FunctionalComponent<{ entry: ConsoleEntry }> = ({ entry }) =>
  h(
    'div',
    { class: 'line entry-text' },
    entry.values.flatMap((value, index): VNodeChild[] =>
      index === 0 && entry.pieces
        ? entry.pieces.map(pieceView)
        : [index > 0 ? ' ' : '', h(ValueView, { value, bare: true })],
    ),
  )
LineBody.props = ['entry']

function pieceView({ value, style }: FormattedPiece): VNodeChild {
  const view = h(ValueView, { value, bare: value.type === 'string' })
  return style ? h('span', { class: 'styled', style: safeStyle(style) }, [view]) : view
}
