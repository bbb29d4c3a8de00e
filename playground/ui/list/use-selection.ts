import { computed, ref, watch, type Ref } from 'vue'

/** A list whose rows each have a number of their own, which grows from row to row. */
export interface NumberedRows {
  readonly count: Readonly<Ref<number>>
  /** Number of a row. */
  at(index: number): number
  /** The row of a number, or of the next one that is listed. */
  indexOf(number: number): number
}

/** The row that the keyboard is at, and those selected with it. */
export function useSelection(rows: NumberedRows) {
  /** Numbers of rows, so that one stays selected while others come and go. */
  const active = ref<number>()
  const anchor = ref<number>()

  function clear(): void {
    active.value = anchor.value = undefined
  }

  /**
   * Goes to a row.
   *
   * @param extend Whether all from where the selection began are selected.
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
    /** Numbers of the rows that are selected. */
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
