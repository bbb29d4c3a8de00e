import { expect, SITE, test } from './support/test.ts'
import { visit } from './support/visit.ts'

for (const [what, path, button, query] of [
  ['an API name', '/', 'Search', 'connectSocket'],
  ['a Chinese word in mid-sentence', '/zh/', '搜索', '服务器'],
  ['an API name on Chinese pages', '/zh/', '搜索', 'SocketTask'],
] as const) {
  test(`search finds ${what}`, async ({ page }) => {
    await visit(page, `${SITE()}${path}`)
    await page.getByRole('button', { name: button }).first().click()
    await page.getByRole('searchbox').fill(query)
    const result = page.getByRole('option').first()
    await expect(result).toBeVisible()
    await result.click()
    await expect(page.getByRole('main')).toContainText(query, { ignoreCase: true })
  })
}
