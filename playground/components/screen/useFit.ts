import { computed, ref, type Ref } from 'vue'
import { useResize } from '../../composables/useResize.ts'
import type { Device } from './devices.ts'

/** What is around a screen, and how small it may be. */
export interface FitOptions {
  /** CSS pixels around the screen on each side. */
  readonly edge: number
  /** The smallest factor for the sake of the height. */
  readonly least: number
}

/**
 * The size at which a device's screen fits into an element, at most its own.
 *
 * @param room The element.
 */
export function useFit(
  room: Readonly<Ref<HTMLElement | null>>,
  device: () => Device,
  { edge, least }: FitOptions,
) {
  const width = ref(0)
  const height = ref(0)
  useResize(room, ([entry]) => {
    if (!entry) return
    width.value = entry.contentRect.width - 2 * edge
    height.value = entry.contentRect.height - 2 * edge
  })

  const factor = computed(() => {
    const wanted = device()
    // A pane that is not seen has no room; what is in it keeps its size.
    if (width.value <= 0 || height.value <= 0) return 1
    const fitting = Math.max(least, height.value / wanted.height)
    return Math.min(1, width.value / wanted.width, fitting)
  })
  return computed(() => ({
    width: Math.floor(device().width * factor.value),
    height: Math.floor(device().height * factor.value),
  }))
}
