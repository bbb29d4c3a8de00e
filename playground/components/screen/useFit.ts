import { computed, onBeforeUnmount, onMounted, ref, type Ref } from 'vue'

/**
 * How much smaller something must be drawn to fit into an element.
 *
 * @param room The element.
 * @param size Of what is to fit, in CSS pixels.
 * @returns A factor of at most 1.
 */
export function useFit(
  room: Readonly<Ref<HTMLElement | null>>,
  size: () => { readonly width: number; readonly height: number },
) {
  const width = ref(0)
  const height = ref(0)
  const observer = new ResizeObserver(([entry]) => {
    if (!entry) return
    width.value = entry.contentRect.width
    height.value = entry.contentRect.height
  })
  onMounted(() => room.value && observer.observe(room.value))
  onBeforeUnmount(() => observer.disconnect())
  return computed(() => {
    const wanted = size()
    // A pane that is not seen has no room; what is in it keeps its size.
    if (!width.value || !height.value) return 1
    return Math.min(1, width.value / wanted.width, height.value / wanted.height)
  })
}
