import {
  computed,
  onBeforeUnmount,
  ref,
  shallowRef,
  toValue,
  watch,
  type MaybeRef,
  type ObjectDirective,
  type Ref,
} from 'vue'
import { useResize } from '../use-resize.ts'
import { useFollowEnd } from './use-follow-end.ts'
import { RowHeights } from './row-heights.ts'

/** Up to this number, all rows are in the document for searching and screen readers. */
const WHOLE = 100
/** Rows of a longer list kept beyond the visible part, at either end. */
const OVERSCAN = 12

/**
 * Places only the rows of a long list in or near the visible part into the document, and scrolls to
 * the end while the reader follows. Rows have the estimated height unless measured.
 *
 * @param scroller The scrolling element.
 * @param count How many rows there are.
 * @param rowHeight Estimated height of a row, in pixels.
 * @param kept A row to keep in the document at any scroll position, because the row has the
 *   keyboard's focus; -1 for none.
 */
export function useRows(
  scroller: Readonly<Ref<HTMLElement | null>>,
  count: Readonly<Ref<number>>,
  rowHeight: MaybeRef<number>,
  kept: Readonly<Ref<number>> = ref(-1),
) {
  const heights = new RowHeights(toValue(rowHeight))
  const measured = shallowRef({})
  const scrolled = ref(0)
  const left = ref(0)
  const view = ref(0)
  const width = ref(0)
  const drawn = new Set<HTMLElement>()
  let rowResized: ResizeObserver | undefined
  let frame = 0

  const height = computed(() => {
    void measured.value
    heights.usual = toValue(rowHeight)
    heights.resize(count.value)
    return heights.total
  })

  const { following, toEnd, ...follow } = useFollowEnd(scroller, height)

  const isWhole = computed(() => count.value <= WHOLE)
  const shown = computed(() => {
    // While following, where the list is about to be: else each batch of rows is drawn twice.
    const end = Math.max(0, height.value - view.value)
    const top = following.value ? end : scrolled.value
    const first = isWhole.value ? 0 : Math.max(0, heights.at(top) - OVERSCAN)
    const last = isWhole.value ? count.value - 1 : heights.at(top + view.value) + OVERSCAN
    const rows: number[] = []
    for (let index = first; index <= last && index < count.value; index++) rows.push(index)
    if (kept.value >= 0 && kept.value < first) rows.unshift(kept.value)
    else if (kept.value > last && kept.value < count.value) rows.push(kept.value)
    return rows
  })

  /** Reads the position of the list. */
  function look(): void {
    const element = scroller.value
    if (!element) return
    scrolled.value = element.scrollTop
    left.value = element.scrollLeft
    view.value = element.clientHeight
    width.value = element.clientWidth
  }

  /** Scrolls a row into sight, clear of any cover at the top. */
  function show(index: number, covered: number): void {
    const element = scroller.value
    if (!element) return
    const start = heights.top(index)
    const end = heights.top(index + 1) + covered - element.clientHeight
    if (element.scrollTop > start) element.scrollTop = start
    else if (element.scrollTop < end) element.scrollTop = end
    look()
  }

  /** Updates what is drawn and whether the reader follows. Call on scroll. */
  function onScroll(): void {
    follow.onScroll()
    look()
  }

  function measure(): void {
    frame = 0
    let news = false
    for (const row of drawn) {
      const index = Number(row.dataset.index)
      if (row.offsetHeight > 0) news = heights.measure(index, row.offsetHeight) || news
    }
    if (news) measured.value = {}
  }

  /** Schedules a single measurement for all changes of an animation frame, before painting. */
  function measureSoon(): void {
    if (drawn.size > 0) frame ||= requestAnimationFrame(measure)
  }

  useResize(scroller, () => {
    if (!scroller.value) return
    const { clientHeight, clientWidth } = scroller.value
    if (view.value !== clientHeight || width.value !== clientWidth) look()
  })
  watch(shown, measureSoon, { flush: 'post' })
  onBeforeUnmount(() => {
    rowResized?.disconnect()
    cancelAnimationFrame(frame)
  })

  return {
    /** Indexes of the rows to draw. */
    shown,
    /** Height of the whole list in pixels. */
    height,
    /** Start and end of the visible part of a wide list, in pixels. */
    across: computed((): readonly [from: number, to: number] => [
      left.value,
      left.value + width.value,
    ]),
    /** Rows per page: two fewer than fit into the visible part, at least 1. */
    page: computed(() => Math.max(1, Math.floor(view.value / toValue(rowHeight)) - 2)),
    /** Whether the list stays at the end; may be set. */
    following,
    toEnd,
    onScroll,
    show,
    /** Where a row begins, in pixels. */
    topOf: (index: number): number => (void height.value, heights.top(index)),
    /** Directive for rows of different heights with a `data-index`. */
    vMeasured: {
      mounted(row) {
        drawn.add(row)
        rowResized ??= new ResizeObserver(measureSoon)
        rowResized.observe(row)
      },
      unmounted(row) {
        drawn.delete(row)
        rowResized?.unobserve(row)
      },
    } as ObjectDirective<HTMLElement>,
  }
}
