import { computed, onBeforeUnmount, onMounted, ref, type Ref } from 'vue'

/** Up to so many rows all are in the document, where searching and screen readers find them. */
const WHOLE = 200
/** Rows of a longer list kept beyond what is in sight, at either end. */
const OVERSCAN = 12

/**
 * Puts only those rows of a long list into the document that are in sight or near it. All rows have
 * the same height, so what that costs does not depend on how many there are.
 *
 * @param scroller The element that scrolls.
 * @param count How many rows there are.
 * @param rowHeight In pixels.
 */
export function useFixedRows(
  scroller: Readonly<Ref<HTMLElement | null>>,
  count: Readonly<Ref<number>>,
  rowHeight: number,
) {
  const top = ref(0)
  const view = ref(0)

  /** Looks where the list stands; to be called when it scrolls. */
  function look(): void {
    const element = scroller.value
    if (!element) return
    top.value = element.scrollTop
    view.value = element.clientHeight
  }

  /** Brings a row into sight, clear of whatever covers the top. */
  function show(index: number, covered: number): void {
    const element = scroller.value
    if (!element) return
    const start = index * rowHeight
    const end = start + rowHeight + covered - element.clientHeight
    if (element.scrollTop > start) element.scrollTop = start
    else if (element.scrollTop < end) element.scrollTop = end
    look()
  }

  const resized = new ResizeObserver(look)
  onMounted(() => scroller.value && resized.observe(scroller.value))
  onBeforeUnmount(() => resized.disconnect())

  return {
    /** Indexes of the rows to draw. */
    shown: computed(() => {
      const whole = count.value <= WHOLE
      const first = whole ? 0 : Math.max(0, Math.floor(top.value / rowHeight) - OVERSCAN)
      const sight = Math.ceil(view.value / rowHeight) + 2 * OVERSCAN
      const last = whole ? count.value : Math.min(count.value, first + sight)
      return Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index)
    }),
    /** Height of the whole list in pixels. */
    height: computed(() => count.value * rowHeight),
    /** Rows that fit into sight, less one. */
    page: computed(() => Math.max(1, Math.floor(view.value / rowHeight) - 2)),
    look,
    show,
  }
}
