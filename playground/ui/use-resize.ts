import { onBeforeUnmount, onMounted, type Ref } from 'vue'

/**
 * Calls back when an element has another size, and once at first.
 *
 * @param element In the component's template.
 */
export function useResize(
  element: Readonly<Ref<HTMLElement | null>>,
  onResize: (entries: readonly ResizeObserverEntry[]) => void,
): void {
  let observer: ResizeObserver | undefined
  onMounted(() => {
    if (!element.value) return
    observer = new ResizeObserver(onResize)
    observer.observe(element.value)
  })
  onBeforeUnmount(() => observer?.disconnect())
}
