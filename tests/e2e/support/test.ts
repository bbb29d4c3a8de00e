import { test as base } from '@playwright/test'
import { Playground } from './playground.ts'

interface Fixtures {
  playground: Playground
  /** Requests to another host; every specification ends by finding none. */
  strays: string[]
}

/** Returns the site's addresses, set by `servers.ts`; the live server's ends in a slash. */
export const SITE = () => process.env.SITE_URL!
export const SUB = () => process.env.SUB_URL!
export const LIVE = () =>
  process.env.LIVE_URLS!.split(' ')[Number(process.env.TEST_PARALLEL_INDEX)]!

/**
 * For features of Chromium's driver alone (a page without JavaScript, measuring by its protocol,
 * saved and chosen files, a touch screen, a dark system) and for tests independent of browsers.
 */
export const CHROMIUM_ONLY = { tag: '@chromium' }

/** Every specification checks that the page requests nothing from other hosts. */
export const test = base.extend<Fixtures>({
  strays: [
    async ({ context }, use) => {
      const strays: string[] = []
      context.on('request', (request) => {
        const url = new URL(request.url())
        const own = ['127.0.0.1', 'localhost'].includes(url.hostname)
        if (/^https?:$/.test(url.protocol) && !own) strays.push(url.href)
      })
      await use(strays)
      base.expect(strays, 'requests to other hosts').toEqual([])
    },
    { auto: true },
  ],
  playground: async ({ page }, use) => {
    await use(new Playground(page, SITE()))
  },
})

export { expect } from '@playwright/test'
