import { h, type FunctionalComponent } from 'vue'
import type { ConsoleEntry } from '../../../src/runtime/entries.ts'
import ValueView from './ValueView.vue'

/**
 * What a console call printed: its values with one space between them. A function, because in a
 * template that space could not be kept apart from those of its own indentation.
 */
export const LineBody: FunctionalComponent<{ entry: ConsoleEntry }> = ({ entry }) =>
  h(
    'div',
    { class: 'line entry-text', style: { paddingLeft: `${(entry.group ?? 0) * 16}px` } },
    entry.values.flatMap((value, index) => [
      index > 0 ? ' ' : '',
      h(ValueView, { value, bare: true }),
    ]),
  )
LineBody.props = ['entry']
