import { computed, onBeforeUnmount, onMounted, ref, type Ref } from 'vue'

/** Up to the limit, all rows are in the document, where screen readers find them. */
const WHOLE = 150
/** Rows of a longer drawing kept beyond the visible part, at either end. */
const OVERSCAN = 8

/**
 * Tracks the visible part of a long and wide drawing.
 *
 * @param row Displayed height of a row, in pixels.
 * @param covered Pixels at the top covered by the heads.
 */
export function useWindow(
  scroller: Readonly<Ref<HTMLElement | null>>,
  count: Readonly<Ref<number>>,
  row: Readonly<Ref<number>>,
  covered: Readonly<Ref<number>>,
) {
  const place = ref({ top: 0, left: 0, height: 0, width: 0 })

  /** Reads the position of the drawing. Call on scroll. */
  function look(): void {
    const element = scroller.value
    if (!element) return
    const { scrollTop: top, scrollLeft: left, clientHeight: height, clientWidth: width } = element
    place.value = { top, left, height, width }
  }

  /** Scrolls a row into sight. */
  function show(index: number): void {
    const element = scroller.value
    if (!element) return
    const start = index * row.value
    const end = start + row.value + covered.value - element.clientHeight
    if (element.scrollTop > start) element.scrollTop = start
    else if (element.scrollTop < end) element.scrollTop = end
    look()
  }

  const resized = new ResizeObserver(look)
  onMounted(() => scroller.value && resized.observe(scroller.value))
  onBeforeUnmount(() => resized.disconnect())

  return {
    place,
    look,
    show,
    /** The first row to draw, and the index after the last row. */
    range: computed((): readonly [first: number, end: number] => {
      if (count.value <= WHOLE) return [0, count.value]
      const first = Math.max(0, Math.floor(place.value.top / row.value) - OVERSCAN)
      const sight = Math.ceil(place.value.height / row.value) + 2 * OVERSCAN
      return [Math.min(first, count.value), Math.min(count.value, first + sight)]
    }),
  }
}
