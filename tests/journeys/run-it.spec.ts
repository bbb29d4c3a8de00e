import { platforms } from '../../src/platforms/index.ts'
import { expect, test } from './support/test.ts'
import { Visitor } from './support/visitor.ts'

const ids = platforms.map(({ id }) => id)

/** Visits each platform from the home page, and returns to the home page each time. */
async function runEachFromHome(visitor: Visitor): Promise<void> {
  for (const id of ids) {
    await visitor.runIt(id)
    await visitor.seesFirstExample(id)
    await visitor.runToEnd()
    await expect(visitor.console.locator('[data-level]').first()).toBeVisible()
    await visitor.clickHome()
  }
}

test(
  '“Run it” on the home page runs the platform that I pressed',
  { tag: '@quick' },
  async ({ visitor }) => {
    await visitor.goHome()
    await runEachFromHome(visitor)
    await expect(visitor.kept).toHaveCount(0)
  },
)

test('… also when I looked around in the playground before, and silently', async ({ visitor }) => {
  await visitor.open()
  await visitor.select('Platform', 'ohos')
  // A choice is taken when its program has been fetched.
  await visitor.seesFirstExample('ohos')
  const first = await visitor.code()
  await visitor.example.selectOption({ index: 2 })
  await expect.poll(() => visitor.code()).not.toBe(first)
  await visitor.page.reload()
  await visitor.arrive()
  await expect(visitor.platform).toHaveValue('ohos')
  await visitor.goHome()
  for (const id of ids) {
    await visitor.runIt(id)
    await visitor.seesFirstExample(id)
    await expect(visitor.kept).toHaveCount(0)
    await visitor.goHome()
  }
})

for (const mine of ids) {
  test(`… also when I have unsaved work, of ${mine}, which I get back`, async ({ visitor }) => {
    await visitor.goHome()
    await visitor.runIt(mine)
    await visitor.typeOnTop('let mine = 1')
    for (const id of [mine, ids.find((other) => other !== mine)!]) {
      await visitor.clickHome()
      await visitor.runIt(id)
      await visitor.seesFirstExample(id)
      await expect.poll(() => visitor.code()).not.toContain('let mine')
      await visitor.goBackToWork()
      await visitor.sees('let mine = 1')
      await expect(visitor.platform).toHaveValue(mine)
    }
    await visitor.page.reload()
    await visitor.sees('let mine = 1')
  })
}

test('… also the next day in a new tab, where my work is offered', async ({ visitor }) => {
  const { page } = visitor
  await visitor.goHome()
  await visitor.runIt('weex')
  await visitor.typeOnTop('let mine = 1')
  await page.reload()
  await visitor.sees('let mine = 1')
  const context = page.context()
  await page.close()
  const next = new Visitor(await context.newPage())
  await next.goHome()
  await next.runIt('taro')
  await next.seesFirstExample('taro')
  await next.goBackToWork()
  await next.sees('let mine = 1')
  await expect(next.platform).toHaveValue('weex')
})
