import { onBeforeUnmount, onMounted, type Ref } from 'vue'

/** Reports the height of an element in whole pixels, at first and on every change. */
export function useHeight(
  element: Readonly<Ref<HTMLElement | null>>,
  tell: (height: number) => void,
): void {
  let last = 0
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(element.value!.getBoundingClientRect().height)
    if (height !== last) tell((last = height))
  })
  onMounted(() => observer.observe(element.value!))
  onBeforeUnmount(() => observer.disconnect())
}
