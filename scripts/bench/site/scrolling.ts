import type { Page } from 'playwright'

/** Cost of scrolling through a list: milliseconds per frame, and bytes held by the page. */
export interface Scrolled {
  readonly median: number
  readonly slow: number
  readonly processor: number
  readonly heap: number
}

/** Frames per sample. */
const FRAMES = 120
/** Pixels scrolled per frame, as with a fast mouse wheel. */
const STRIDE = 200
/** Quantile of the frame times reported as slow. */
const SLOW = 0.95

/**
 * Scrolls a list from the start by an equal distance per frame.
 *
 * @param list Selector of the scrolling element.
 */
export async function scrollThrough(page: Page, list: string): Promise<Scrolled> {
  await page.bringToFront()
  const tools = await page.context().newCDPSession(page)
  await tools.send('Performance.enable', { timeDomain: 'threadTicks' })
  const busy = async () => {
    const { metrics } = await tools.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000
  }
  const before = await busy()
  const frames = await page.evaluate(
    async ([list, frames, stride]) => {
      const scroller = document.querySelector(list)!
      const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
      const took: number[] = []
      scroller.scrollTop = 0
      let last = await frame()
      for (let count = 0; count < frames; count++) {
        scroller.scrollTop += stride
        const now = await frame()
        took.push(now - last)
        last = now
      }
      return took
    },
    [list, FRAMES, STRIDE] as const,
  )
  const processor = ((await busy()) - before) / FRAMES
  await tools.send('HeapProfiler.collectGarbage')
  const { usedSize: heap } = await tools.send('Runtime.getHeapUsage')
  await tools.detach()
  const sorted = frames.toSorted((a, b) => a - b)
  const at = (part: number) => sorted[Math.floor(part * (sorted.length - 1))]!
  return { median: at(0.5), slow: at(SLOW), processor, heap }
}
