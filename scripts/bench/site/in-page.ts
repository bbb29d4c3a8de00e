import type { Frame, Page } from 'playwright'

declare global {
  interface Window {
    /** Set by {@link armFirstLine}, {@link armGone} and {@link watchStalls}; read after. */
    firstLine: Promise<number>
    gone: Promise<number>
    longestStall: number
    clicked: number
  }
}

/** Timeout of every wait, in milliseconds. */
const GIVE_UP = 20_000

/** Starts measuring from the next click to the first row of an emptied console. */
export async function armFirstLine(page: Page): Promise<void> {
  await page.evaluate((giveUp) => {
    const isEmpty = () => !document.querySelector('[role="log"] [data-level]')
    window.firstLine = new Promise((resolve, reject) => {
      document.addEventListener(
        'click',
        (click) => {
          // The last run's rows stay until the program is compiled.
          let emptied = isEmpty()
          const observer = new MutationObserver(() => {
            const empty = isEmpty()
            emptied ||= empty
            if (!emptied || empty) return
            observer.disconnect()
            requestAnimationFrame(() => resolve(performance.now() - click.timeStamp))
          })
          observer.observe(document.body, { subtree: true, childList: true })
          setTimeout(() => reject(new Error('no line came')), giveUp)
        },
        { capture: true, once: true },
      )
    })
  }, GIVE_UP)
}

/** Starts measuring from the next click to the first screen. */
export async function armFirstScreen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const mark = ({ timeStamp }: Event) => (window.clicked = performance.timeOrigin + timeStamp)
    document.addEventListener('click', mark, { capture: true, once: true })
  })
}

/**
 * Returns the milliseconds from the click to the first paint of the screen's frame with content.
 * The frame is there before the click, empty.
 */
export async function firstScreen(page: Page, drawn: Frame): Promise<number> {
  const painted = await drawn.evaluate(
    (giveUp) =>
      new Promise<number>((resolve, reject) => {
        // Elements are there before they are painted.
        new PerformanceObserver((list) => {
          const [first] = list.getEntriesByName('first-contentful-paint')
          if (first) resolve(performance.timeOrigin + first.startTime)
        }).observe({ type: 'paint', buffered: true })
        setTimeout(() => reject(new Error('the screen has not been painted')), giveUp)
      }),
    GIVE_UP,
  )
  return painted - (await page.evaluate(() => window.clicked))
}

/** Starts measuring from the next click until an iframe of the sandbox is gone. */
export async function armGone(page: Page): Promise<void> {
  await page.evaluate((giveUp) => {
    window.gone = new Promise((resolve, reject) => {
      document.addEventListener(
        'click',
        (click) => {
          const frames = [...document.querySelectorAll('iframe[sandbox]')]
          const observer = new MutationObserver(() => {
            if (frames.every((frame) => frame.isConnected)) return
            observer.disconnect()
            requestAnimationFrame(() => resolve(performance.now() - click.timeStamp))
          })
          observer.observe(document.body, { subtree: true, childList: true })
          setTimeout(() => reject(new Error('nothing was taken away')), giveUp)
        },
        { capture: true, once: true },
      )
    })
  }, GIVE_UP)
}

/**
 * Starts recording the longest period without a response of a page, or of an iframe in the page.
 */
export async function watchStalls(document: Page | Frame): Promise<void> {
  await document.evaluate(() => {
    let last = performance.now()
    window.longestStall = 0
    setInterval(() => {
      const now = performance.now()
      window.longestStall = Math.max(window.longestStall, now - last)
      last = now
    })
  })
}

/** Returns the longest such period so far, in milliseconds, and starts the next measurement. */
export function takeStall(document: Page | Frame): Promise<number> {
  return document.evaluate(() => {
    const longest = window.longestStall
    window.longestStall = 0
    return longest
  })
}
