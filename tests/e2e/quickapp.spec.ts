import { platform as quickapp } from '../../src/platforms/quickapp/platform.ts'
import { expect, test } from './support/test.ts'

const pages = quickapp.examples.flatMap((example) => (example.steps ? [example] : []))

test.describe('a page of a quick app in the gallery', () => {
  for (const example of pages) {
    test(`${example.id} connects, sends, sees the echo and the code on its screen`, async ({
      playground,
    }) => {
      await playground.open()
      await playground.select('Platform', 'quickapp')
      await playground.select('Example', example.id)
      await playground.runPage(example.steps!)
      await playground.button('Stop').click()
      await expect(playground.state).toHaveText('stopped')
    })
  }
})
