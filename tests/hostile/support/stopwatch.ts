import type { Page } from '@playwright/test'

/** The page's own measurements since the last start. */
export interface Measured {
  /** Longest time between two turns of the page's event loop, in milliseconds. */
  readonly stall: number
  /** Time from the press of Stop, as noticed by the browser, to the iframe's removal. */
  readonly stop: number | undefined
}

interface Stopwatch {
  begin(): void
  read(): Measured
}

type WithStopwatch = typeof globalThis & { __stopwatch: Stopwatch }

/** Names of the marks in the browser's trace around the work of Stop. */
export const STOP_MARKS = { pressed: 'hostile:stop-pressed', removed: 'hostile:frame-removed' }

/** Installs a stopwatch in the page's document, for the lifetime of the document. */
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

/** Starts a new measurement. */
export const beginMeasuring = (page: Page): Promise<void> =>
  page.evaluate(() => (globalThis as WithStopwatch).__stopwatch.begin())

/** Returns the measurements since the start. Fails when the document has changed. */
export const readMeasured = (page: Page): Promise<Measured> =>
  page.evaluate(() => (globalThis as WithStopwatch).__stopwatch.read())
