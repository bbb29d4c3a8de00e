import { pathToFileURL } from 'node:url'
import { platforms } from '../../src/platforms/index.ts'
import { CHROMIUM_ONLY, expect, test } from './support/test.ts'

for (const { id, examples } of platforms) {
  const example = examples.find(({ file }) => /\.[jt]s$/.test(file))!

  test(
    `an exported page of ${id} runs from a disk`,
    CHROMIUM_ONLY,
    async ({ page, playground, context }, info) => {
      await playground.open()
      await playground.select('Platform', id)
      await playground.select('Example', example.id)
      await playground.button('Export').click()
      const saving = page.waitForEvent('download')
      await page.getByRole('menuitem', { name: 'Program as one HTML page' }).click()
      const file = info.outputPath(`${id}.html`)
      await (await saving).saveAs(file)

      const exported = await context.newPage()
      const requests: string[] = []
      exported.on('request', (request) => requests.push(request.url()))
      await exported.goto(pathToFileURL(file).href)
      await exported.getByRole('button', { name: 'Run' }).click()
      await expect(exported.getByRole('status')).toHaveText('finished')
      const said = example.output.filter((line) => !line.startsWith('note: '))
      const rows = exported.getByRole('log').locator('li:not([data-level="note"])')
      await expect(rows).toHaveText(said.map((line) => line.replace(/^\w+: /, '')))
      expect(requests.filter((url) => /^(https?|wss?):/.test(url))).toEqual([])
      await expect(exported.getByRole('link')).toHaveAttribute('href', /\/playground\/#1\./)
    },
  )
}
