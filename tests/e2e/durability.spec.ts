import { timeOf } from '../../playground/scenario/drafts/record.ts'
import { kept, records } from './support/drafts.ts'
import { KilledBrowser } from './support/killed-browser.ts'
import { Playground } from './support/playground.ts'
import { CHROMIUM_ONLY, expect, SITE, test } from './support/test.ts'
import { monacoIn } from './support/typing.ts'

/** Milliseconds from the last key until the typed text is on the disk. */
const DURABLE = 1000

test(
  'what was typed a second before the browser was killed is there when it starts again',
  CHROMIUM_ONLY,
  async () => {
    test.setTimeout(120_000)
    const browser = await KilledBrowser.create()
    try {
      const page = await browser.start()
      await new Playground(page, SITE()).open()
      await (await monacoIn(page)).click()
      await page.keyboard.press('Control+End')
      await page.keyboard.press('Enter')
      await page.keyboard.type('// the last words')
      // The page's own clock: what the test adds to it is not the browser's delay.
      const typed = await page.evaluate(() => Date.now())
      await kept(page, '// the last words')
      const [record] = await records(page)
      expect(timeOf(record!) - typed).toBeLessThan(DURABLE)
      await browser.kill()

      const next = await browser.start()
      const playground = new Playground(next, SITE())
      await playground.open()
      await expect(next.getByText('// the last words').first()).toBeVisible()
      await expect(next.getByText(/Your changes from .+ were restored/)).toBeVisible()
      await expect(playground.state).toHaveText('idle')
    } finally {
      await browser.end()
    }
  },
)
