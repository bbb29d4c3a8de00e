import type { Page } from '@playwright/test'
import { CHROMIUM_ONLY, expect, test } from './support/test.ts'

const LONG = `${Array.from({ length: 60 }, (_, at) => `console.log(${at})`).join('\n')}\n`

/** Height of a phone's screen above the keyboard. */
const ABOVE_KEYBOARD = 380

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

// Firefox’s driver emulates no touch screen.
test.describe('on a phone', CHROMIUM_ONLY, () => {
  test('a program is opened, edited, run and read with a finger', async ({ playground, page }) => {
    await playground.open()
    const editor = page.getByRole('textbox', { name: 'Source of main.ts' })
    await editor.tap()
    await editor.fill("const answer: number = 42\nconsole.log('tapped', answer)")
    await expect(page.locator('.plain-editor .keyword', { hasText: 'const' })).toBeVisible()
    await expect(page.locator('.monaco-editor')).toHaveCount(0)
    await playground.button('Run').tap()
    await expect(playground.console.getByText('tapped')).toBeInViewport()
    await expect(playground.state).toHaveText('finished')
    await playground.console.getByRole('button', { name: 'Go to main.ts:2' }).tap()
    await expect(editor).toBeFocused()
  })

  test('every pane fits the width, and what a visit needs fits a finger', async ({
    playground,
    page,
  }) => {
    await playground.openScenario({ platform: 'web', files: { 'main.ts': LONG } })
    await playground.runToEnd()
    await page.getByRole('button', { name: 'Server and network' }).tap()
    for (const tab of await page.getByRole('tablist', { name: 'Panes' }).getByRole('tab').all()) {
      await tab.tap()
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
      for (const [selector, least] of [
        ['.control-bar :is(.button, select), [role="tab"]', 44],
        ['.playground button.quiet', 36],
      ] as const) {
        await expect.poll(() => smallerThan(page, selector, least)).toEqual([])
      }
    }
  })

  test('above the keyboard the caret stays in sight', async ({ playground, page }) => {
    await playground.openScenario({ platform: 'web', files: { 'main.ts': LONG } })
    const editor = page.getByRole('textbox', { name: 'Source of main.ts' })
    await editor.tap()
    await editor.press('ControlOrMeta+End')
    await page.setViewportSize({ width: 360, height: ABOVE_KEYBOARD })
    await expect
      .poll(() =>
        editor.evaluate((area: HTMLTextAreaElement) => {
          const { top, bottom } = area.getBoundingClientRect()
          const atEnd = area.scrollTop + area.clientHeight >= area.scrollHeight - 16
          return { atEnd, inside: top >= 0 && bottom <= innerHeight + 24 }
        }),
      )
      .toEqual({ atEnd: true, inside: true })
  })

  test('on its side, the page scrolls and a pane fills the screen', async ({
    playground,
    page,
  }) => {
    await page.setViewportSize({ width: 740, height: 360 })
    await playground.openScenario({ platform: 'web', files: { 'main.ts': LONG } })
    await playground.button('Run').tap()
    const console = page.getByRole('tab', { name: 'Console' })
    await expect(console).toBeInViewport({ ratio: 1 })
    await expect(playground.console.getByText('59', { exact: true })).toBeInViewport()
    await console.tap()
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(740)
  })

  test('two fingers may magnify the page', async ({ playground, page }) => {
    await playground.open()
    const viewport = await page.locator('meta[name="viewport"]').getAttribute('content')
    expect(viewport).not.toMatch(/user-scalable|maximum-scale/)
  })
})

/** Returns the elements below the minimum size, by name and size. */
function smallerThan(page: Page, selector: string, least: number): Promise<string[]> {
  return page.locator(selector).evaluateAll(
    (elements, least) =>
      elements.flatMap((element) => {
        const { width, height } = element.getBoundingClientRect()
        if (width === 0 || (width >= least - 1 && height >= least)) return []
        const name = element.getAttribute('aria-label') ?? element.textContent
        return `${name?.trim()}: ${Math.round(width)} × ${Math.round(height)}`
      }),
    least,
  )
}
