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
  await visitor.typeOnTop('let mine = 1')
  await page.goto(`${host.url}/playground/?platform=ohos`)
  await visitor.seesFirstExample('ohos')
  await visitor.goBackToWork()
  await visitor.sees('let mine = 1')
  await visitor.run()
  await expect(visitor.state).toHaveText('finished')
})
