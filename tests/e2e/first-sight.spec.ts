import type { Page } from '@playwright/test'
import { link, Playground } from './support/playground.ts'
import { CHROMIUM_ONLY, expect, SITE, test } from './support/test.ts'

/**
 * Opens a page of the playground without the playground's own code.
 *
 * @returns Lets the code come.
 */
async function openWithout(page: Page, path: string): Promise<() => void> {
  let release!: () => void
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route(/\/chunks\/Playground\.[^/]+\.js$/, async (route) => {
    await released
    // The page may be gone by then.
    await route.continue().catch(() => {})
  })
  await page.goto(`${SITE()}${path}`, { waitUntil: 'domcontentloaded' })
  return release
}

const picture = (page: Page) => page.locator('.playground-picture')

for (const [folder, label] of [
  ['', 'Platform'],
  ['/zh', '平台'],
] as const) {
  test(`before its code has come, ${folder}/playground shows its first program, of which code and Run can be used`, async ({
    page,
  }) => {
    await openWithout(page, `${folder}/playground/`)
    await expect(picture(page).getByText("new WebSocket('wss://").first()).toBeVisible()
    await expect(picture(page).getByText(label, { exact: true }).first()).toBeVisible()
    const button = (name: string) =>
      picture(page).locator('button').filter({ visible: true, hasText: name }).first()
    const [run, share] = label === '平台' ? ['运行', '分享'] : ['Run', 'Share']
    await button(run).focus()
    await expect(button(run)).toBeFocused()
    // Nothing else in it takes the keyboard, nor a click.
    await button(share).focus()
    await expect(button(share)).not.toBeFocused()
  })
}

test.describe('what is done before the code has come', () => {
  const field = (page: Page) => picture(page).getByRole('textbox').first()

  test('text is kept, with the caret, and Run is done', async ({ page }) => {
    const playground = new Playground(page, SITE())
    const release = await openWithout(page, '/playground/')
    await field(page).click()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type("console.log('as  typed') // one / two")
    await page.keyboard.press('ControlOrMeta+Enter')
    for (let times = 0; times < 13; times++) await page.keyboard.press('ArrowLeft')
    release()
    await expect(playground.state).toHaveText('finished')
    await expect.poll(() => playground.lines()).toEqual(['log: as  typed'])
    await page.keyboard.type('!')
    const code = page.locator('.code-pane').filter({ visible: true })
    await expect(code).toContainText("console.log('as  typed')! // one / two")
    // It is work like any other.
    await expect.poll(() => page.evaluate(() => localStorage.length)).toBeGreaterThan(0)
    await page.reload()
    await expect(code).toContainText("console.log('as  typed')! // one / two")
  })

  test('a press of Run is done, and the button keeps the focus', async ({ page }) => {
    const playground = new Playground(page, SITE())
    const release = await openWithout(page, '/playground/')
    await picture(page).locator('.run .primary').filter({ visible: true }).click()
    release()
    await expect(playground.state).toHaveText('finished')
    await expect(playground.button('Run')).toBeFocused()
  })

  test('a press during which the code comes is done', async ({ page }) => {
    const playground = new Playground(page, SITE())
    const release = await openWithout(page, '/playground/')
    await picture(page).locator('.run .primary').filter({ visible: true }).hover()
    await page.mouse.down()
    const code = page.waitForResponse(/\/chunks\/Playground\./)
    release()
    await (await code).finished()
    await page.mouse.up()
    await expect(playground.state).toHaveText('finished')
  })

  test('a program that is only looked at stays as it is', async ({ page }) => {
    const playground = new Playground(page, SITE())
    const release = await openWithout(page, '/playground/')
    await field(page).click()
    release()
    await expect(picture(page)).toHaveCount(0)
    await expect(playground.state).toHaveText('idle')
    await expect(page.locator('.code-pane')).toContainText("new WebSocket('wss://")
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('.code-pane') !== null))
      .toBe(true)
  })
})

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
