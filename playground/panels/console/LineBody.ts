import { h, type FunctionalComponent, type VNodeChild } from 'vue'
import type { ConsoleEntry, FormattedPiece, Snapshot } from '../../../src/runtime/entries.ts'
import { snapshotText } from '../../../src/runtime/snapshot-text.ts'
import { linesOf, MAX_LINES } from './fold-lines.ts'
import { safeStyle } from './style.ts'
import ValueView from './ValueView.vue'

/**
 * What a console call printed: its values with one space between them, the pieces of a format
 * string with none. A function, because in a template that space could not be kept apart from those
 * of its own indentation.
 */
export const LineBody: FunctionalComponent<{ entry: ConsoleEntry }> = ({ entry }) => {
  const take = createLineBudget()
  return h(
    'div',
    { class: 'line entry-text' },
    entry.values.flatMap((value, index): VNodeChild[] =>
      index === 0 && entry.pieces
        ? entry.pieces.map((piece) => pieceView(piece, take(piece.value)))
        : [index > 0 ? ' ' : '', h(ValueView, { value, bare: true, lines: take(value) })],
    ),
  )
}
LineBody.props = ['entry']

/** Divides the lines that an entry may show among its values, in their order. */
function createLineBudget(): (value: Snapshot) => number {
  let left = MAX_LINES
  return (value) => {
    const lines = left
    left = Math.max(1, left - linesOf(snapshotText(value)) + 1)
    return lines
  }
}

function pieceView({ value, style }: FormattedPiece, lines: number): VNodeChild {
  const view = h(ValueView, { value, bare: value.type === 'string', lines })
  return style ? h('span', { class: 'styled', style: safeStyle(style) }, [view]) : view
}
