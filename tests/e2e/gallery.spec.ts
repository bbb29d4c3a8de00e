import type { Page } from '@playwright/test'
import { platforms } from '../../src/platforms/index.ts'
import { Playground } from './support/playground.ts'
import { expect, LIVE, SITE, test } from './support/test.ts'

/**
 * Returns whether a note is specific to live mode: the redirection of a connection, and data a
 * browser cannot send.
 */
const isLiveNote = (line: string) => line.startsWith('note: network.')

/**
 * Sorts the rows by connection, because the order of rows on two simultaneous connections depends
 * on the servers.
 */
const bySocket = (rows: string[]) => {
  const socket = (row: string) => Number(row.split(' | ')[1])
  return rows.toSorted((a, b) => socket(a) - socket(b))
}

/*
 * What is called and told, with its line and what it comes of, is compared where all of it can be
 * had, in `tests/unit/trace/recording/parity.browser.test.ts`; here it is what a visitor sees.
 */
for (const platform of platforms) {
  test.describe(`the gallery of ${platform.id}`, () => {
    // One page for the whole gallery, as a visitor has who goes from example to example.
    test.describe.configure({ mode: 'default' })
    let page: Page
    let playground: Playground

    test.beforeAll(async ({ browser }) => {
      page = await browser.newPage()
      playground = new Playground(page, SITE())
      await playground.open()
      await playground.select('Platform', platform.id)
    })
    test.afterAll(() => page.close())

    for (const example of platform.examples) {
      test(`${example.id} prints what it promises, simulated and live, over the same wire`, async () => {
        await playground.select('Example', example.id)
        const ofLive = example.live?.notes?.map((id) => `note: ${id}`) ?? []
        const output = async () =>
          (await playground.lines()).filter((line) => !isLiveNote(line) && !ofLive.includes(line))
        const wire = async () => bySocket(await playground.wire())
        const run = async () => {
          if (!example.steps) return playground.runToEnd()
          // A page does not end, so that nobody says when all has come.
          await playground.runPage(example.steps)
          await expect.poll(output).toEqual(example.output)
          await playground.settle(wire)
        }
        await playground.select('Mode', 'simulated')
        await run()
        await expect.poll(() => playground.lines()).toEqual(example.output)
        const simulated = await wire()

        // A script of its own answers, and the device changes, only in the page.
        if (example.server || example.changes) return
        await playground.goLive(`${LIVE()}${example.scenario}`)
        await run()
        await expect.poll(output).toEqual(example.live?.output ?? example.output)
        if (!example.live?.wire) await expect.poll(wire).toEqual(simulated)
      })
    }
  })
}

test('Run pressed while an example is still on its way runs the example', async ({
  page,
  playground,
}) => {
  let arrive = () => {}
  const arrival = new Promise<void>((resolve) => (arrive = resolve))
  await page.route(/gallery-sources/, async (route) => {
    await arrival
    await route.continue()
  })
  await playground.open()
  await playground.select('Platform', 'taro')
  await playground.select('Example', 'close')
  await playground.run()
  arrive()
  await expect(playground.state).toHaveText('finished')
  const taro = platforms.find(({ id }) => id === 'taro')!
  const { output } = taro.examples.find(({ id }) => id === 'close')!
  expect(await playground.lines()).toEqual(output)
})
