import { computed, ref, watch, type Ref } from 'vue'

/** A list with a number per row, increasing from row to row. */
export interface NumberedRows {
  readonly count: Readonly<Ref<number>>
  /** Returns the number of a row. */
  at(index: number): number
  /** Returns the row of a number, or of the next listed number. */
  indexOf(number: number): number
}

/** Tracks the row with the keyboard's focus, and the selected rows. */
export function useSelection(rows: NumberedRows) {
  /** Numbers of rows, so a row stays selected while others appear and disappear. */
  const active = ref<number>()
  const anchor = ref<number>()

  function clear(): void {
    active.value = anchor.value = undefined
  }

  /**
   * Moves to a row.
   *
   * @param extend Whether all rows from the start of the selection are selected.
   */
  function select(index: number, extend = false): void {
    if (rows.count.value === 0) return clear()
    const position = rows.at(Math.min(Math.max(index, 0), rows.count.value - 1))
    active.value = position
    if (!extend || anchor.value === undefined) anchor.value = position
  }

  const range = computed((): readonly [from: number, to: number] | undefined => {
    if (active.value === undefined) return undefined
    const start = anchor.value ?? active.value
    return [Math.min(start, active.value), Math.max(start, active.value)]
  })

  watch(rows.count, (count) => count === 0 && clear())

  return {
    active,
    /** Row of the active number; -1 when there is none. */
    index: computed(() => {
      void rows.count.value
      if (active.value === undefined) return -1
      const index = rows.indexOf(active.value)
      return rows.at(index) === active.value ? index : -1
    }),
    select,
    clear,
    includes: (position: number) =>
      range.value !== undefined && position >= range.value[0] && position <= range.value[1],
    /** Returns the numbers of the selected rows. */
    positions(): number[] {
      if (!range.value) return []
      const [from, to] = range.value
      const positions: number[] = []
      for (let index = rows.indexOf(from); index < rows.count.value; index++) {
        const position = rows.at(index)
        if (position > to) break
        positions.push(position)
      }
      return positions
    },
  }
}

export type Selection = ReturnType<typeof useSelection>
