import { once } from 'node:events'
import { expect, it, onTestFinished } from 'vitest'
import { createServer } from 'vite'
import { liveServer } from '../../../../.vitepress/plugins/live-server.ts'
import { scenarios } from '../../../../src/network/scenarios/index.ts'
import { client } from '../../network/live/support.ts'

/** Starts a development server with only the plugin, under a base path. */
async function develop(base: string) {
  const server = await createServer({
    configFile: false,
    root: import.meta.dirname,
    base,
    appType: 'custom',
    logLevel: 'silent',
    optimizeDeps: { noDiscovery: true },
    server: { host: '127.0.0.1', port: 0, watch: null },
    plugins: [liveServer()],
  })
  await server.listen()
  onTestFinished(() => server.close())
  const [url] = server.resolvedUrls?.local ?? []
  return { host: new URL(url!).host, token: server.config.webSocketToken }
}

it('serves scenarios and hot updates on one port', async () => {
  const { host, token } = await develop('/sub/')
  const echo = client(`ws://${host}/sub/live/echo`)
  await once(echo, 'open')
  echo.send('hello')
  const [message] = await once(echo, 'message')
  expect(message.toString()).toBe('hello')

  const updates = client(`ws://${host}/sub/?token=${token}`, ['vite-hmr'])
  const [update] = await once(updates, 'message')
  expect(JSON.parse(update.toString())).toEqual({ type: 'connected' })
})

it('lists the scenarios to a browser, and only below its path', async () => {
  const { host } = await develop('/sub/')
  const listing = await fetch(`http://${host}/sub/live/`)
  expect(listing.status).toBe(200)
  const text = await listing.text()
  for (const { id } of scenarios) expect(text).toContain(id)
  expect((await fetch(`http://${host}/sub/other/`)).status).toBe(404)
})
