import { Playground } from './support/playground.ts'
import { expect, SITE, SUB, test } from './support/test.ts'

for (const [name, base] of [
  ['the root', SITE],
  ['a base path', SUB],
] as const) {
  test.describe(`the built site under ${name}, from a plain file server`, () => {
    test('runs a program', async ({ page }) => {
      const playground = new Playground(page, base())
      await playground.open()
      await playground.select('Platform', 'taro')
      await playground.runToEnd()
      expect((await playground.lines()).length).toBeGreaterThan(3)
    })

    test('edits with the platform’s types, its worker found', async ({ page }) => {
      const playground = new Playground(page, base())
      await playground.openScenario({
        platform: 'blueos',
        files: { 'main.ts': "import w from '@blueos.network.webSocket'\nw.create({ url: 1 })" },
      })
      await expect(page.locator('.monaco-editor .squiggly-error').first()).toBeVisible({
        timeout: 25_000,
      })
    })

    test('leads from page to page, to the other language and back', async ({ page }) => {
      await page.goto(`${base()}/`)
      await page.getByRole('link', { name: 'Open the playground' }).click()
      await expect(page).toHaveURL(`${base()}/playground/`)
      await expect(page.getByRole('button', { name: 'Run', exact: true })).toBeEnabled()
      await page.goto(`${base()}/zh/playground`)
      await expect(page.getByRole('button', { name: '运行', exact: true })).toBeEnabled()
      await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
    })

    test('has every page that a link of its own leads to', async ({ page, request }) => {
      await page.goto(`${base()}/`)
      const links = await page
        .locator('a[href^="/"]')
        .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))
      for (const href of new Set(links)) expect((await request.get(href)).status(), href).toBe(200)
    })
  })
}
