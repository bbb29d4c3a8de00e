import { computed, reactive, watch, type Ref } from 'vue'
import {
  ABSOLUTE_TIME,
  columnsIn,
  MAX_WIDTH,
  MIN_WIDTH,
  WIDTHS,
  type Column,
  type TimeMode,
} from './columns.ts'

const KEY = 'playground-message-columns'

/**
 * Provides the columns of the list and the widths; the widths are remembered.
 *
 * @param width Of the list, in pixels.
 */
export function useColumns(width: Readonly<Ref<number>>, timeMode: Readonly<Ref<TimeMode>>) {
  const chosen = reactive<Partial<Record<Column, number>>>(remembered())
  watch(chosen, (widths) => {
    try {
      localStorage.setItem(KEY, JSON.stringify(widths))
    } catch {
      // A browser that keeps nothing is no reason not to resize.
    }
  })

  function widthOf(column: Column): number {
    const preset =
      column === 'time' && timeMode.value === 'absolute' ? ABSOLUTE_TIME : WIDTHS[column]
    return chosen[column] ?? preset
  }

  const shown = computed(() => columnsIn(width.value))

  return {
    shown,
    widthOf,
    /** The columns as a grid's template. */
    template: computed(() =>
      shown.value
        .map((column) =>
          column === 'data' ? `minmax(${WIDTHS.data}px, 1fr)` : `${widthOf(column)}px`,
        )
        .join(' '),
    ),
    resize(column: Column, pixels: number): void {
      chosen[column] = Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, Math.round(pixels)))
    },
    /** Restores a column's initial width. */
    reset(column: Column): void {
      delete chosen[column]
    },
  }
}

export type Columns = ReturnType<typeof useColumns>

function remembered(): Partial<Record<Column, number>> {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, unknown>
    return Object.fromEntries(
      Object.entries(kept).filter(
        ([name, width]) =>
          Object.hasOwn(WIDTHS, name) &&
          typeof width === 'number' &&
          width >= MIN_WIDTH &&
          width <= MAX_WIDTH,
      ),
    )
  } catch {
    return {}
  }
}
