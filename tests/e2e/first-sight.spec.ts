import type { Page } from '@playwright/test'
import { link, Playground } from './support/playground.ts'
import { CHROMIUM_ONLY, expect, SITE, test } from './support/test.ts'

/** Opens a page of the playground without ever loading the playground's own code. */
async function openWithout(page: Page, path: string): Promise<void> {
  await page.route(/\/chunks\/Playground\.[^/]+\.js$/, () => {})
  await page.goto(`${SITE()}${path}`, { waitUntil: 'domcontentloaded' })
}

const picture = (page: Page) => page.locator('.playground-picture')

for (const [folder, label] of [
  ['', 'Platform'],
  ['/zh', '平台'],
] as const) {
  test(`before its code has come, ${folder}/playground shows its first program and answers to nothing`, async ({
    page,
  }) => {
    await openWithout(page, `${folder}/playground/`)
    await expect(picture(page).getByText("new WebSocket('wss://").first()).toBeVisible()
    await expect(picture(page).getByText(label, { exact: true }).first()).toBeVisible()
    // Nothing in it takes the keyboard, nor a click.
    const run = picture(page)
      .getByText(label === '平台' ? '运行' : 'Run', { exact: true })
      .first()
    await run.focus()
    await expect(run).not.toBeFocused()
  })
}

test('a narrow window has its own picture', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await openWithout(page, '/playground/')
  await expect(picture(page).locator('.narrow .panes')).toBeVisible()
  await expect(picture(page).locator('.wide')).toBeHidden()
})

test('the first program is not shown to who opens another', async ({ page }) => {
  await openWithout(page, `/playground/#${await link({ platform: 'ohos' })}`)
  await expect(picture(page)).toBeHidden()
})

test('the picture makes way for the playground', CHROMIUM_ONLY, async ({ page }) => {
  const playground = new Playground(page, SITE())
  await playground.open()
  await expect(picture(page)).toHaveCount(0)
  await playground.runToEnd()
})
