import { link } from '../e2e/support/playground.ts'
import { expect, SITE, test } from './support/test.ts'
import { Visitor } from './support/visitor.ts'

const THEIRS = { platform: 'taro', files: { 'main.ts': "console.log('theirs')" } }

test('I open a link in the tab with my work: both are there, and Back leads to mine', async ({
  visitor,
  page,
}) => {
  await visitor.open()
  await visitor.typeOnTop('let mine = 1')
  await page.goto(`${SITE()}/playground/#${await link(THEIRS)}`)
  await visitor.arrive()
  await visitor.sees('theirs')
  await expect(visitor.arrived).toBeVisible()
  await visitor.goBackToWork()
  await visitor.sees('let mine = 1')
  await expect(visitor.arrived).toHaveCount(0)
  await page.reload()
  await visitor.arrive()
  await visitor.sees('let mine = 1')
  await page.goBack()
  await visitor.sees('theirs')
  await visitor.runToEnd()
  expect(await visitor.lines()).toEqual(['log: theirs'])
})

test('I open the same link again: it is as it was sent, and my changes to it are kept', async ({
  visitor,
  page,
}) => {
  const address = `${SITE()}/playground/#${await link(THEIRS)}`
  await page.goto(address)
  await visitor.arrive()
  await visitor.typeOnTop('let changed = 1')
  await visitor.clickHome()
  await page.goto(address)
  await visitor.arrive()
  await visitor.sees('theirs')
  await expect(visitor.kept).toBeVisible()
  expect(await visitor.code()).not.toContain('let changed')
  await visitor.goBackToWork()
  await visitor.sees('let changed = 1')
})

test('I have two tabs: neither takes the other’s work, nor a link opened in one', async ({
  visitor,
  page,
}) => {
  await visitor.open()
  await visitor.typeOnTop('let left = 1')
  const second = new Visitor(await page.context().newPage())
  await second.goHome()
  await second.runIt('ohos')
  await second.seesFirstExample('ohos')
  await expect(second.kept).toHaveCount(0)
  await second.typeOnTop('let right = 2')
  await second.page.goto(`${SITE()}/playground/#${await link(THEIRS)}`)
  await second.sees('theirs')
  await second.page.goBack()
  await second.sees('let right = 2')
  await page.reload()
  await visitor.sees('let left = 1')
  await expect(visitor.platform).toHaveValue('web')
})
