import type { Page } from '@playwright/test'
import type { Locale } from '../../src/text.ts'
import { ALL_RULES, axeViolations } from './support/axe.ts'
import { Playground } from './support/playground.ts'
import { CHROMIUM_ONLY, SITE, expect, test } from './support/test.ts'

/** In the light every rule; the dark changes nothing but colours, and the rest takes its time. */
const SCHEMES = [
  { scheme: 'light', runOnly: ALL_RULES },
  { scheme: 'dark', runOnly: { type: 'rule', values: ['color-contrast'] } },
] as const

/** One page of each kind; the playground itself is looked at below, once it has run. */
const PAGES = [
  '/',
  '/guide/',
  '/guide/playground/',
  '/guide/security/',
  '/guide/embedding/',
  '/guide/browsers/',
  '/fidelity/',
  '/reference/',
  '/reference/closing/',
  '/reference/platforms/ohos/',
  '/reference/matrix/',
  '/porting/taro-to-ohos/',
]

const LANGUAGES: readonly { locale: Locale; prefix: string }[] = [
  { locale: 'en', prefix: '' },
  { locale: 'zh', prefix: '/zh' },
]

// The contrast of the thousands of coloured words in a platform's reference takes seconds, on a busy machine many.
test.describe.configure({ timeout: 150_000 })

// A colour caught half-way through a transition is no colour of ours.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const { locale, prefix } of LANGUAGES) {
  for (const path of PAGES) {
    test(`${prefix}${path} has no accessibility violations`, CHROMIUM_ONLY, async ({ page }) => {
      const response = await page.goto(`${SITE()}${prefix}${path}`, { waitUntil: 'networkidle' })
      expect(response?.status()).toBe(200)
      await expectAccessible(page)
    })
  }

  test(
    `${prefix}/embed/ has no accessibility violations after a run`,
    CHROMIUM_ONLY,
    async ({ page }) => {
      const playground = new Playground(page, `${SITE()}${prefix}`, locale)
      await page.goto(`${playground.site}/embed/?platforms=web,taro`)
      await playground.runToEnd()
      await expectAccessible(page)
    },
  )

  test(
    `${prefix}/playground/ has no accessibility violations after a run`,
    CHROMIUM_ONLY,
    async ({ page }) => {
      const playground = new Playground(page, `${SITE()}${prefix}`, locale)
      await playground.open()
      await expect(page.locator('.monaco-editor').first()).toBeVisible({ timeout: 20_000 })
      await playground.runToEnd()
      await expectAccessible(page)
    },
  )
}

/** Expects that axe finds nothing to mend on the page, in the light nor in the dark. */
async function expectAccessible(page: Page): Promise<void> {
  for (const { scheme, runOnly } of SCHEMES) {
    await page.emulateMedia({ colorScheme: scheme })
    await expect(page.locator('html.dark')).toHaveCount(scheme === 'dark' ? 1 : 0)
    await settle(page)
    expect.soft(await axeViolations(page, 'html', runOnly), scheme).toEqual([])
  }
}

/** Waits for the transitions that a change of colours has started. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame)
    const running = document.getAnimations().filter((one) => one instanceof CSSTransition)
    await Promise.allSettled(running.map((one) => one.finished))
  })
}
