import { computed, ref, type Ref } from 'vue'
import { useResize } from '../../ui/use-resize.ts'
import type { PageDevice } from '../../../src/platforms/page-contract.ts'

/** The surroundings of a screen, and the smallest scale. */
export interface FitOptions {
  /** CSS pixels around the screen on each side. */
  readonly edge: number
  /** The smallest factor for the sake of the height. */
  readonly least: number
  /**
   * Whether the screen keeps a fixed shape; otherwise the screen may be lower, down to a square,
   * and is not scaled down.
   */
  readonly whole: () => boolean
}

/**
 * Computes the size at which a device's screen fits into an element, at most the device's own size.
 *
 * @param room The element.
 */
export function useFit(
  room: Readonly<Ref<HTMLElement | null>>,
  device: () => PageDevice,
  { edge, least, whole }: FitOptions,
) {
  const width = ref(0)
  const height = ref(0)
  useResize(room, ([entry]) => {
    if (!entry) return
    width.value = entry.contentRect.width - 2 * edge
    height.value = entry.contentRect.height - 2 * edge
  })

  return computed(() => {
    const wanted = device()
    // A pane that is not seen has no room; what is in it keeps its size.
    if (width.value <= 0 || height.value <= 0) return wanted
    const across = Math.min(1, width.value / wanted.width)
    const factor = whole()
      ? Math.min(across, Math.max(least, height.value / wanted.height))
      : across
    const fitting = Math.floor(wanted.width * factor)
    const full = Math.floor(wanted.height * factor)
    return {
      width: fitting,
      height: whole() ? full : Math.min(full, Math.max(fitting, Math.floor(height.value))),
    }
  })
}
