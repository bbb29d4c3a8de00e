import { computed, ref, shallowReactive, type ComputedRef } from 'vue'
import type { PortabilityNote } from '../../../src/platforms/contract.ts'
import type { NoteEntry } from '../../../src/runtime/entries.ts'
import type { Locale } from '../../../src/text.ts'
import { listRows, NO_FILTER } from './filter.ts'
import { lineText } from '../../run/line-text.ts'
import { noteText } from '../../run/note-text.ts'
import type { ConsoleRow } from '../../run/rows.ts'
import { compileQuery } from '../../ui/list/query.ts'
import { useSelection } from '../../ui/list/use-selection.ts'

/**
 * Returns the listed rows of the console: filtered, without rows in closed groups, with the
 * selection.
 */
export function useConsoleRows(
  rows: () => readonly ConsoleRow[],
  noteById: (id: string) => PortabilityNote | undefined,
  locale: ComputedRef<Locale>,
) {
  const filter = ref(NO_FILTER)
  const query = computed(() => compileQuery(filter.value))
  /** Groups opened or closed by the reader; the program sets the state of all others. */
  const turned = shallowReactive(new WeakSet<ConsoleRow>())

  const isClosed = (row: ConsoleRow): boolean => (row.opens === 'collapsed') !== turned.has(row)

  function noteOf(entry: NoteEntry): string {
    const note = noteById(entry.id)
    return note ? noteText(note, entry, locale.value) : entry.id
  }

  const textOf = ({ line }: ConsoleRow): string => lineText(line, noteOf)
  const listed = computed(() => listRows(rows(), filter.value, query.value, textOf, isClosed))

  /** Returns the index of the first row with the given number or a greater number. */
  function indexOf(key: number): number {
    const all = listed.value.rows
    let low = 0
    let high = all.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (all[middle]!.key < key) low = middle + 1
      else high = middle
    }
    return low
  }

  const selection = useSelection({
    count: computed(() => listed.value.rows.length),
    at: (index) => listed.value.rows[index]?.key ?? -1,
    indexOf,
  })

  return {
    filter,
    query,
    listed,
    selection,
    noteOf,
    isClosed,
    fold(row: ConsoleRow): void {
      if (!turned.delete(row)) turned.add(row)
    },
    /** Returns the selected rows. */
    selected(): readonly ConsoleRow[] {
      return selection.positions().map((key) => listed.value.rows[indexOf(key)]!)
    },
  }
}
