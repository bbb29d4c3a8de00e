import { computed, ref, type Ref } from 'vue'
import { useResize } from '../../ui/use-resize.ts'
import type { Device } from './devices.ts'

/** What is around a screen, and how small it may be. */
export interface FitOptions {
  /** CSS pixels around the screen on each side. */
  readonly edge: number
  /** The smallest factor for the sake of the height. */
  readonly least: number
  /** Whether it keeps its shape; else it may be lower, down to a square, and is not made smaller. */
  readonly whole: () => boolean
}

/**
 * The size at which a device's screen fits into an element, at most its own.
 *
 * @param room The element.
 */
export function useFit(
  room: Readonly<Ref<HTMLElement | null>>,
  device: () => Device,
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
