import { chromium, type Browser, type Page } from 'playwright'
import { chromiumPath } from '../../../tests/support/chromium.ts'

/** Starts Chromium as the end-to-end tests do. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-background-networking'],
  })
}

/**
 * Opens a page of a first-time visitor: nothing cached, nothing stored. Offline storage of the site
 * is off too, because it would start two seconds after loading, in the middle of the measurement.
 */
export async function newVisitor(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  // The loader of this bench wraps functions in a helper, which those sent to a page need there.
  await page.addInitScript({ content: 'globalThis.__name = (target) => target' })
  return page
}
