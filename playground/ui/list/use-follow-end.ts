import { ref, watch, type Ref } from 'vue'
import { useResize } from '../use-resize.ts'

/** Distance from the end within which a reader counts as at the end, in pixels. */
const NEAR = 24

/**
 * Scrolls a growing list to the end, until the reader scrolls away from the end.
 *
 * @param scroller The scrolling element.
 * @param height Height of the list in pixels.
 * @returns `following` tells whether the list stays at the end; may be set.
 */
export function useFollowEnd(
  scroller: Readonly<Ref<HTMLElement | null>>,
  height: Readonly<Ref<number>>,
) {
  const following = ref(true)
  let lastTop = 0

  function toEnd(): void {
    following.value = true
    const element = scroller.value
    if (element) element.scrollTop = element.scrollHeight
  }

  /** Updates following on scroll. Growth alone never stops following: only a move upwards does. */
  function onScroll(): void {
    const element = scroller.value
    if (!element) return
    const { scrollHeight, scrollTop, clientHeight } = element
    const left = scrollHeight - scrollTop - clientHeight
    // A list that got shorter moves upwards too, but ends where it is.
    if (left > 1 && scrollTop < lastTop) following.value = false
    else if (left <= NEAR) following.value = true
    lastTop = scrollTop
  }

  // After the list was drawn; once more when rows turn out to be higher than estimated.
  watch(height, () => following.value && toEnd(), { flush: 'post' })

  // A pane that was resized or hidden has lost its place.
  useResize(scroller, () => void (following.value && toEnd()))

  return { following, onScroll, toEnd }
}
