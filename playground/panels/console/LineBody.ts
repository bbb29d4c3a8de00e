import { h, type FunctionalComponent, type VNodeChild } from 'vue'
import type { ConsoleEntry, FormattedPiece, Snapshot } from '../../../src/runtime/entries.ts'
import { snapshotText } from '../../../src/runtime/snapshot-text.ts'
import { linesOf, MAX_LINES } from './fold-lines.ts'
import { safeStyle } from './style.ts'
import ValueView from './ValueView.vue'

/**
 * Renders the output of a console call: the values separated by a space, the pieces of a format
 * string without a space. A function, because a template could not keep the space apart from the
 * whitespace of the template's own indentation.
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

/** Divides the visible lines of an entry among the values, in order. */
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
