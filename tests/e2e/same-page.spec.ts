import { expect, SITE, test } from './support/test.ts'
import { monacoIn, typeCode } from './support/typing.ts'

/** Back and Forward within a page, and away from a page that has not arrived. */
test.describe('a page', () => {
  test('keeps an edited example when Back leads to another heading of the page', async ({
    page,
  }) => {
    await page.goto(`${SITE()}/guide/examples/`)
    const example = page.getByRole('group', { name: 'Web: Round trip', exact: true })
    await example.getByRole('button', { name: 'Edit', exact: true }).click()
    await typeCode(await monacoIn(example), "console.log('mine')")
    const outline = page.locator('.VPDocAsideOutline a')
    await outline.nth(1).click()
    const first = page.url()
    await outline.last().click()
    await expect(page).not.toHaveURL(first)
    await page.goBack()
    await expect(page).toHaveURL(first)
    await expect(page.locator(decodeURIComponent(new URL(first).hash))).toBeInViewport()
    await page.goForward()
    await example.getByRole('button', { name: 'Run', exact: true }).click()
    await expect(example.getByRole('status')).toHaveText('finished')
    await expect(example.getByRole('log')).toContainText('mine')
  })

  test('keeps a run that begins as soon as Back has led to the program', async ({
    page,
    playground,
  }) => {
    await playground.open()
    await playground.select('Platform', 'taro')
    await expect(page).toHaveURL(/platform=taro/)
    const root = await page.locator('.playground').elementHandle()
    await playground.select('Platform', 'ohos')
    await expect(page).toHaveURL(/platform=ohos/)
    await page.goBack()
    await expect(page.getByRole('combobox', { name: 'Platform' })).toHaveValue('taro')
    await playground.runToEnd()
    expect(await root!.evaluate((element) => element.isConnected)).toBe(true)
  })

  test('is shown again when Back comes before the next page has arrived', async ({ page }) => {
    await page.goto(`${SITE()}/guide/examples/`)
    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading).toHaveText(/^Examples in the pages/)
    await expect(page.getByRole('button', { name: 'Run', exact: true }).first()).toBeEnabled()
    let deliver = () => {}
    const delivered = new Promise<void>((resolve) => (deliver = resolve))
    const asked = page.waitForRequest(/guide_servers.*\.js/)
    await page.route(/guide_servers.*\.js/, async (route) => {
      await delivered
      await route.continue()
    })
    await page.getByRole('link', { name: 'Simulated and live servers' }).first().click()
    await asked
    const arrived = page.waitForResponse(/guide_servers.*\.js/)
    await page.goBack()
    deliver()
    await (await arrived).finished()
    await expect(page).toHaveURL(/guide\/examples/)
    await expect(heading).toHaveText(/^Examples in the pages/)
    await page.getByRole('link', { name: 'Simulated and live servers' }).first().click()
    await expect(heading).toHaveText(/^Simulated and live servers/)
  })
})
