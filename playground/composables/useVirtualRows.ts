import { useVirtualizer } from '@tanstack/vue-virtual'
import { computed, watch, type ComponentPublicInstance, type Ref } from 'vue'

/** Height of a row of one line, in pixels. */
const ESTIMATE = 27
/** Up to so many rows all are in the document, where searching and screen readers find them. */
const WHOLE = 200
/** Rows of a longer list kept beyond what is in sight, at either end: a flood redraws them all. */
const OVERSCAN = 10

/**
 * Puts only those rows of a long list into the document that are in sight or near it.
 *
 * @param scroller The element that scrolls.
 * @param keys One for each row, unique and lasting.
 */
export function useVirtualRows(
  scroller: Readonly<Ref<HTMLElement | null>>,
  keys: Readonly<Ref<readonly number[]>>,
) {
  const virtualizer = useVirtualizer(
    computed(() => ({
      count: keys.value.length,
      getScrollElement: () => scroller.value,
      estimateSize: () => ESTIMATE,
      getItemKey: (index: number) => keys.value[index]!,
      overscan: keys.value.length <= WHOLE ? WHOLE : OVERSCAN,
    })),
  )

  // The next run's rows have the same keys, but not the same heights.
  watch(
    () => keys.value.length === 0,
    (empty) => empty && virtualizer.value.measure(),
  )

  return {
    /** The rows to draw: `index`, and `start` in pixels from the top of the list. */
    items: computed(() => virtualizer.value.getVirtualItems()),
    /** Height of the whole list in pixels. */
    height: computed(() => virtualizer.value.getTotalSize()),
    /** For the `ref` of every row, which must carry `data-index`. */
    measure(row: Element | ComponentPublicInstance | null): void {
      const element = row && '$el' in row ? (row.$el as Element) : row
      if (element) virtualizer.value.measureElement(element)
    },
  }
}
