import type { Page } from '@playwright/test'

/** What the page itself measured since it was last asked to begin. */
export interface Measured {
  /** Longest time between two turns of the page's event loop, in milliseconds. */
  readonly stall: number
  /** From the press of Stop, as the browser noticed it, to the frame's removal. */
  readonly stop: number | undefined
}

interface Stopwatch {
  begin(): void
  read(): Measured
}

type WithStopwatch = typeof globalThis & { __stopwatch: Stopwatch }

/** Names of the marks in the browser's trace between which Stop does its work. */
export const STOP_MARKS = { pressed: 'hostile:stop-pressed', removed: 'hostile:frame-removed' }

/** Puts a stopwatch into the page's document, where it stays until that is left. */
export async function installStopwatch(page: Page, stopLabel: string): Promise<void> {
  await page.evaluate(
    ([label, marks]) => {
      let last = performance.now()
      let stall = 0
      let pressed: number | undefined
      let stop: number | undefined
      const turn = () => {
        const now = performance.now()
        stall = Math.max(stall, now - last)
        last = now
        setTimeout(turn, 5)
      }
      turn()
      addEventListener(
        'click',
        (event) => {
          const button = (event.target as Element).closest('button')
          if (button?.textContent?.trim() !== label) return
          pressed = event.timeStamp
          performance.mark(marks.pressed)
        },
        true,
      )
      new MutationObserver((records) => {
        const isFrame = (node: Node) => node instanceof HTMLIFrameElement
        if (pressed === undefined || !records.some((it) => [...it.removedNodes].some(isFrame)))
          return
        if (stop === undefined) performance.mark(marks.removed)
        stop ??= performance.now() - pressed
      }).observe(document, { childList: true, subtree: true })
      const stopwatch: Stopwatch = {
        begin() {
          stall = 0
          last = performance.now()
          pressed = stop = undefined
        },
        read: () => ({ stall: Math.max(stall, performance.now() - last), stop }),
      }
      ;(globalThis as WithStopwatch).__stopwatch = stopwatch
    },
    [stopLabel, STOP_MARKS] as const,
  )
}

/** Begins to measure anew. */
export const beginMeasuring = (page: Page): Promise<void> =>
  page.evaluate(() => (globalThis as WithStopwatch).__stopwatch.begin())

/** What was measured since. Fails when the document is another one than before. */
export const readMeasured = (page: Page): Promise<Measured> =>
  page.evaluate(() => (globalThis as WithStopwatch).__stopwatch.read())
