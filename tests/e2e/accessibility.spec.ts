import type { Page } from '@playwright/test'
import type { Locale } from '../../src/text.ts'
import { axeViolations, contrastViolations } from './support/axe.ts'
import { Playground } from './support/playground.ts'
import { CHROMIUM_ONLY, SITE, expect, test } from './support/test.ts'
import { visit } from './support/visit.ts'

/** A page of each kind; the playground itself is checked below, after a run. */
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

/**
 * Another language changes neither markup nor colors of a page, only the words: a page of each
 * layout.
 */
const IN_CHINESE = ['/', '/guide/playground/', '/reference/closing/', '/reference/matrix/']

const LANGUAGES: readonly { locale: Locale; prefix: string; paths: readonly string[] }[] = [
  { locale: 'en', prefix: '', paths: PAGES },
  { locale: 'zh', prefix: '/zh', paths: IN_CHINESE },
]

// A color in the middle of a transition is not part of the design.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const { locale, prefix, paths } of LANGUAGES) {
  for (const path of paths) {
    test(`${prefix}${path} has no accessibility violations`, CHROMIUM_ONLY, async ({ page }) => {
      expect(await visit(page, `${SITE()}${prefix}${path}`)).toBe(200)
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
      await expect(page.locator('.monaco-editor').first()).toBeVisible()
      await playground.runToEnd()
      await expectAccessible(page)
    },
  )
}

/** Expects no findings of axe on the page; the dark theme changes only colors. */
async function expectAccessible(page: Page): Promise<void> {
  expect.soft(await axeViolations(page)).toEqual([])
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('html.dark')).toHaveCount(colorScheme === 'dark' ? 1 : 0)
    await settle(page)
    expect.soft(await contrastViolations(page), colorScheme).toEqual([])
  }
}

/** Waits for the transitions started by a change of colors. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame)
    const running = document.getAnimations().filter((one) => one instanceof CSSTransition)
    await Promise.allSettled(running.map((one) => one.finished))
  })
}
