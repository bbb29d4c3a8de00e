import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { filesOfExample } from '../../playground/scenario/example-files.ts'
import { pageExamples, pagesByFormat, pagesByPlatform } from './support/page-examples.ts'
import { link, perform, screenOf } from './support/playground.ts'
import { expect, SITE, test } from './support/test.ts'

test.describe('a page in the gallery', () => {
  for (const { platform, example } of pageExamples) {
    test(`of ${platform}, ${example.id}, shows each of its steps on the screen`, async ({
      playground,
    }) => {
      await playground.open()
      await playground.select('Platform', platform)
      await playground.select('Example', example.id)
      await playground.runPage(example.steps)
      await playground.button('Stop').click()
      await expect(playground.state).toHaveText('stopped')
      await expect(playground.page.getByText(playground.words.screen.off)).toBeVisible()
    })
  }
})

test.describe('a page in the reference', () => {
  for (const { platform, example } of pagesByPlatform) {
    test(`of ${platform} runs where it stands`, async ({ page, playground }) => {
      await page.goto(`${SITE()}/reference/platforms/${platform}/#example-${example.id}`)
      const place = page.getByRole('group', { name: example.title.en })
      await place.getByRole('button', { name: 'Run' }).click()
      await perform(screenOf(place, playground.words), example.steps)
      await place.getByRole('button', { name: 'Stop' }).click()
      await expect(place.locator('iframe:not([hidden])')).toHaveCount(0)
    })
  }
})

test.describe('a page in another site’s frame', () => {
  for (const { platform, example } of pagesByFormat) {
    const { file, scenario, steps } = example
    test(`of ${platform}, ${extname(file)}, shows its screen`, async ({ page, playground }) => {
      const read = (name: string) =>
        readFileSync(`src/platforms/${platform}/examples/${name}`, 'utf8')
      const hash = await link({
        platform,
        files: filesOfExample(example, read),
        server: { scenario },
      })
      await page.goto(`${SITE()}/embed/#${hash}`)
      await page.getByRole('button', { name: 'Run', exact: true }).click()
      await perform(screenOf(page, playground.words), steps)
      await page.getByRole('button', { name: 'Stop', exact: true }).click()
      await expect(page.locator('iframe:not([hidden])')).toHaveCount(0)
    })
  }
})
