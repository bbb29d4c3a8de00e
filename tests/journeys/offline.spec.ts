import { serveStatic } from '../support/static-server.ts'
import { expect, test } from './support/test.ts'

test.use({ serviceWorkers: 'allow' })

test('I was here once; now there is no network, and “Run it” runs, writes and keeps', async ({
  visitor,
  page,
}) => {
  test.slow()
  const host = await serveStatic(process.env.DIST ?? '.vitepress/dist')
  await page.goto(`${host.url}/`)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller) return
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    )
  })
  await host.close()
  await page.reload()
  await visitor.runIt('taro')
  await visitor.seesFirstExample('taro')
  await visitor.runToEnd()
  // The large editor is stored once it was used; until then the plain one stands in for it.
  await page.getByRole('textbox', { name: 'Source of main.ts' }).click()
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.type('let mine = 1\n')
  await visitor.sees('let mine = 1')
  await page.goto(`${host.url}/playground/?platform=ohos`)
  await visitor.seesFirstExample('ohos')
  await visitor.goBackToWork()
  await visitor.sees('let mine = 1')
  await visitor.run()
  await expect(visitor.state).toHaveText('finished')
})
