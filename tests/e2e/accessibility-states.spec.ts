import type { Page } from '@playwright/test'
import { ALL_RULES, axeViolations, contrastViolations, type Rules } from './support/axe.ts'
import { Playground } from './support/playground.ts'
import { connected, states } from './support/states.ts'
import { CHROMIUM_ONLY, SITE, expect, test } from './support/test.ts'

/** WCAG's rules and axe's own advice, e.g. to place all content in a landmark. */
const RULES: Rules = { ...ALL_RULES, values: [...ALL_RULES.values, 'best-practice'] }

test.use({ contextOptions: { reducedMotion: 'reduce' } })

// Markup and colors, the subject of axe, are the same in every engine.
test.describe('the playground has no accessibility violations', CHROMIUM_ONLY, () => {
  for (const width of [1280, 390]) {
    test(`in any view of a run, ${width} pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      const playground = new Playground(page, SITE())
      await connected.arrange(playground)
      const { inspect, layout } = playground.words
      const tabs = page.getByRole('tablist', { name: width < 769 ? layout.label : inspect.label })
      for (const tab of await tabs.getByRole('tab').all()) {
        await tab.click()
        await expectAccessible(page, (await tab.textContent())!.trim())
      }
    })
  }

  for (const { name, arrange } of states) {
    test(`in the state “${name}”`, async ({ page, playground }) => {
      await arrange(playground)
      await expectAccessible(page, name)
      // The dark theme changes only colors.
      await page.emulateMedia({ colorScheme: 'dark' })
      await expect(page.locator('html.dark')).toHaveCount(1)
      expect(await contrastViolations(page), 'in the dark').toEqual([])
    })
  }
})

test(
  'in a system’s high-contrast colours, lines say what colours say',
  CHROMIUM_ONLY,
  async ({ playground, page }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await connected.arrange(playground)
    const style = (selector: string, property: string, part?: string) =>
      page
        .locator(selector)
        .first()
        .evaluate(
          (element, [property, part]) =>
            getComputedStyle(element, part || null).getPropertyValue(property!),
          [property, part ?? ''],
        )
    expect(await style('.playground [role=tab][aria-selected=true]', 'border-bottom-width')).toBe(
      '3px',
    )
    expect(await style('.playground .state', 'border-top-style', '::before')).toBe('solid')
    await playground.messages.locator('tbody tr').first().click()
    expect(await style('.playground tr.active', 'outline-style')).toBe('solid')
    const handles = await page
      .locator('.playground [data-resize-handle]')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor))
    const behind = await style('.playground', 'background-color')
    expect(handles.length).toBeGreaterThan(1)
    expect(handles).not.toContain(behind)
  },
)

async function expectAccessible(page: Page, state: string): Promise<void> {
  expect.soft(await axeViolations(page, 'html', RULES), state).toEqual([])
  expect.soft(await contrastViolations(page), state).toEqual([])
}
