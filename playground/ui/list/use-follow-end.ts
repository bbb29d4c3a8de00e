import { ref, watch, type Ref } from 'vue'
import { useResize } from '../use-resize.ts'

/** Pixels from the end within which a reader counts as being there. */
const NEAR = 24

/**
 * Keeps a scrolling list at its end while it grows, until the reader scrolls away from it.
 *
 * @param scroller The element that scrolls.
 * @param height Height of the list in pixels.
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

  /** Growing alone never stops the following: only a move upwards does. */
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
