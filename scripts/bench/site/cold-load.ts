import type { Browser, Page } from 'playwright'
import { newVisitor } from './browser.ts'
import type { CompressedServer, Transfer } from './compressed-server.ts'
import { heapOf } from './heap.ts'
import { watchMilestones, type Times } from './milestones.ts'

/** A visit by a first-time visitor. All times in milliseconds since the navigation. */
export interface ColdLoad {
  readonly firstPaint: number
  readonly times: Times
  /** The longest task until all was quiet. */
  readonly stall: number
  /** Bytes of the page's JavaScript heap after loading settled; workers have separate heaps. */
  readonly heap: number
  /**
   * Returns the transfers requested by the time, or all transfers without a time, except prefetches
   * for another page.
   */
  askedBy(time?: number): readonly Transfer[]
}

/** How long nothing must come any more for a page to count as quiet, in milliseconds. */
const QUIET = 500

/**
 * Opens a page in a fresh profile.
 *
 * @param visit Actions of the visitor during loading.
 */
export async function loadCold(
  browser: Browser,
  server: CompressedServer,
  path: string,
  visit: (page: Page) => Promise<void>,
): Promise<ColdLoad> {
  server.forget()
  const page = await newVisitor(browser)
  await watchMilestones(page)
  await page.goto(server.url + path, { waitUntil: 'commit' })
  await visit(page)
  await page.waitForLoadState('load')
  await quiet(server)
  const seen = await page.evaluate(() => ({
    origin: performance.timeOrigin,
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    times: window.milestones,
    stall: window.longestTask,
  }))
  const heap = await heapOf(page)
  await page.context().close()
  const transfers = [...server.transfers]
  return {
    ...seen,
    heap,
    askedBy: (time = Infinity) =>
      transfers.filter(({ asked, ahead }) => !ahead && asked - seen.origin <= time),
  }
}

async function quiet(server: CompressedServer): Promise<void> {
  let before = -1
  while (before !== server.transfers.length) {
    before = server.transfers.length
    await new Promise((resolve) => setTimeout(resolve, QUIET))
  }
}

/** Returns the total bytes of the bodies. */
export const bytesOf = (transfers: readonly Transfer[]) =>
  transfers.reduce((sum, { bytes }) => sum + bytes, 0)

/** Returns the total bytes of the scripts. */
export const scriptBytesOf = (transfers: readonly Transfer[]) =>
  bytesOf(transfers.filter(({ path }) => path.endsWith('.js')))
