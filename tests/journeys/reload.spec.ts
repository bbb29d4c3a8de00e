import { expect, test } from './support/test.ts'

const ENDLESS = "setInterval(() => console.log('again'), 20)"

test('I reload while my program runs: it stands still, is mine, and can be run again', async ({
  visitor,
  page,
}) => {
  await visitor.open()
  await visitor.typeOnTop(ENDLESS)
  await visitor.run()
  await expect(visitor.state).toHaveText('running')
  await expect(visitor.console.getByText('again').first()).toBeVisible()
  await page.reload()
  await visitor.arrive()
  await visitor.sees(ENDLESS)
  await expect(visitor.state).toHaveText('idle')
  expect(await visitor.lines()).toEqual([])
  await visitor.run()
  await expect(visitor.console.getByText('again').first()).toBeVisible()
  await visitor.button('Stop').click()
  await expect(visitor.state).toHaveText('stopped')
})
