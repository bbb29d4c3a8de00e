import { platform as blueos } from '../../src/platforms/blueos/platform.ts'
import { expect, test } from './support/test.ts'

const pages = blueos.examples.flatMap((example) => (example.steps ? [example] : []))
const echo = pages.find(({ id }) => id === 'echo-page')!

test.describe('the watch', () => {
  test('is round, fills its circle by percentages, and has the sizes of watches', async ({
    page,
    playground,
  }) => {
    await playground.open()
    await playground.select('Platform', 'blueos')
    await playground.select('Example', echo.id)
    await playground.run()
    await expect(playground.screen.getByRole('button', { name: 'connect' })).toBeVisible()
    const size = page.getByRole('combobox', { name: playground.words.screen.size })
    await expect(size.locator('option')).toHaveText([
      '466 × 466, round',
      '402 × 402, round',
      '402 × 402',
    ])
    const glass = page.locator('.glass')
    await expect(glass).toHaveCSS('border-radius', '50%')
    const { width, height } = (await glass.boundingBox())!
    expect(width).toBe(height)
    const scroll = await playground.screen.locator('.scroller').boundingBox()
    expect(Math.round(scroll!.width)).toBe(Math.round(width))
    expect(Math.round(scroll!.height)).toBe(Math.round(height))
    await size.selectOption({ label: '402 × 402' })
    await expect(glass).not.toHaveCSS('border-radius', '50%')
  })
})
