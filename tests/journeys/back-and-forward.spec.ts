import { link } from '../e2e/support/playground.ts'
import { expect, test } from './support/test.ts'

test('I go back and forward through three programs, and each is as I left it', async ({
  visitor,
  page,
}) => {
  await visitor.open()
  await visitor.typeOnTop('let first = 1')
  await visitor.select('Platform', 'taro')
  await expect(visitor.platform).toHaveValue('taro')
  await visitor.typeOnTop('let second = 2')
  const files = { 'main.ts': "console.log('a friend’s')" }
  const hash = await link({ platform: 'ohos', files })
  await page.evaluate((to) => (location.hash = to), hash)
  await visitor.sees('a friend’s')
  await expect(visitor.arrived).toBeVisible()

  await page.goBack()
  await visitor.sees('let second = 2')
  await expect(visitor.arrived).toHaveCount(0)
  await page.goBack()
  await visitor.sees('let first = 1')
  await expect(visitor.platform).toHaveValue('web')
  await page.goForward()
  await visitor.sees('let second = 2')
  await page.goForward()
  await visitor.sees('a friend’s')
  await expect(visitor.arrived).toBeVisible()

  await page.reload()
  await visitor.sees('a friend’s')
  await page.goBack()
  await visitor.sees('let second = 2')
  await expect(visitor.platform).toHaveValue('taro')
})
