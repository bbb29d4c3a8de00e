import type { Page } from '@playwright/test'
import type { Locale } from '../../src/text.ts'
import { ALL_RULES, axeViolations, type Rules } from './support/axe.ts'
import { Playground } from './support/playground.ts'
import { CHROMIUM_ONLY, SITE, expect, test } from './support/test.ts'

const CONTRAST: Rules = { type: 'rule', values: ['color-contrast'] }

/** Which rules are asked in which colours. */
type Schemes = readonly { scheme: 'light' | 'dark'; rules: Rules }[]

/** In the light every rule; the dark changes nothing but colours. */
const BOTH: Schemes = [
  { scheme: 'light', rules: ALL_RULES },
  { scheme: 'dark', rules: CONTRAST },
]
/** Another language changes no colours, and those of a long page take seconds. */
const NO_COLOURS: Schemes = [
  { scheme: 'light', rules: { ...ALL_RULES, except: ['color-contrast'] } },
]

/** One page of each kind; the playground itself is looked at below, once it has run. */
const PAGES = [
  '/',
  '/guide/',
  '/guide/playground/',
  '/guide/security/',
  '/guide/embedding/',
  '/guide/browsers/',
  '/fidelity/',
  '/performance/',
  '/reference/',
  '/reference/closing/',
  '/reference/platforms/ohos/',
  '/reference/matrix/',
  '/porting/taro-to-ohos/',
]

const LANGUAGES: readonly { locale: Locale; prefix: string; schemes: Schemes }[] = [
  { locale: 'en', prefix: '', schemes: BOTH },
  { locale: 'zh', prefix: '/zh', schemes: NO_COLOURS },
]

// The contrast of the thousands of coloured words in a platform's reference takes seconds, on a busy machine many.
test.describe.configure({ timeout: 150_000 })

// A colour caught half-way through a transition is no colour of ours.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const { locale, prefix, schemes } of LANGUAGES) {
  for (const path of PAGES) {
    test(`${prefix}${path} has no accessibility violations`, CHROMIUM_ONLY, async ({ page }) => {
      const response = await page.goto(`${SITE()}${prefix}${path}`, { waitUntil: 'networkidle' })
      expect(response?.status()).toBe(200)
      await expectAccessible(page, schemes)
    })
  }

  test(
    `${prefix}/embed/ has no accessibility violations after a run`,
    CHROMIUM_ONLY,
    async ({ page }) => {
      const playground = new Playground(page, `${SITE()}${prefix}`, locale)
      await page.goto(`${playground.site}/embed/?platforms=web,taro`)
      await playground.runToEnd()
      await expectAccessible(page, schemes)
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
      await expectAccessible(page, schemes)
    },
  )
}

/** Expects that axe finds nothing to mend on the page. */
async function expectAccessible(page: Page, schemes: Schemes): Promise<void> {
  for (const { scheme, rules } of schemes) {
    await page.emulateMedia({ colorScheme: scheme })
    await expect(page.locator('html.dark')).toHaveCount(scheme === 'dark' ? 1 : 0)
    await settle(page)
    expect.soft(await axeViolations(page, 'html', rules), scheme).toEqual([])
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
