import { readFile } from 'node:fs/promises'
import { uses } from '../../src/over/uses.ts'
import { byId } from '../../src/platforms/lists/platforms.ts'
import { expect, SITE, test } from './support/test.ts'
import { visit } from './support/visit.ts'

const PAGE = '/guide/web-libraries/'

for (const platform of Object.keys(uses)) {
  const { title } = byId[platform as keyof typeof byId]
  test(`a library connects again over ${title.en}`, async ({ page }) => {
    await visit(page, `${SITE()}${PAGE}`)
    await page.getByRole('main').locator(`label:text-is("${title.en}")`).click()
    const example = page.getByRole('group', { name: `${title.en}: reconnecting-websocket` })
    await example.getByRole('button', { name: 'Run' }).click()
    await expect(example.getByRole('status')).toHaveText('finished')
    const lines = example.getByRole('log').locator('[data-level="log"] .entry-text')
    await expect(lines).toHaveText(['open 1', 'close 1006', 'open 2', 'close 1000 enough'])
  })
}

test('the file and its types are downloaded, and the file is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await visit(page, `${SITE()}${PAGE}`)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'polysocket-over.js' }).click()
  const file = await readFile(await (await download).path(), 'utf8')
  expect(file).toMatch(/^export \{ .*webSocketOverTaro/m)
  const downloadOfTypes = page.waitForEvent('download')
  await page.getByRole('link', { name: 'polysocket-over.d.ts' }).click()
  const types = await readFile(await (await downloadOfTypes).path(), 'utf8')
  expect(types).toMatch(/^export declare const webSocketOverTaro:/m)
  await page.getByRole('button', { name: 'Copy the code' }).click()
  await expect(page.getByText('Copied', { exact: true })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(file)
})
