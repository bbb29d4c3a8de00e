import { onBeforeUnmount, onMounted, readonly, ref } from 'vue'

/** Height in CSS pixels below which controls and panes do not fit above one another. */
const SHORT = 560

/**
 * Measures the visible part of the window's height: an on-screen keyboard covers a part, and the
 * layout has no other way to know
 * (https://drafts.csswg.org/cssom-view/#the-visualviewport-interface).
 *
 * @returns The height in CSS pixels, 0 until the component is mounted, and whether the height is
 *   too low for all of the playground at once: a phone on its side, a keyboard, a page magnified to
 *   400 %.
 */
export function useVisibleHeight() {
  const height = ref(0)
  const short = ref(false)

  function update(): void {
    const view = window.visualViewport
    // Magnifying with two fingers shows less of the page but changes nothing of its layout.
    height.value = view ? Math.round(view.height * view.scale) : window.innerHeight
    short.value = height.value < SHORT
  }

  onMounted(() => {
    update()
    window.visualViewport?.addEventListener('resize', update)
  })
  onBeforeUnmount(() => window.visualViewport?.removeEventListener('resize', update))
  return { height: readonly(height), short: readonly(short) }
}
