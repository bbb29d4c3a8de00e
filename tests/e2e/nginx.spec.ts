import { readFile } from 'node:fs/promises'
import { startNginx, type Nginx } from './support/nginx.ts'
import { Playground } from './support/playground.ts'
import { expect, LIVE, test } from './support/test.ts'

const DIST = process.env.DIST ?? '.vitepress/dist'
const DIST_SUB = process.env.DIST_SUB ?? '.vitepress/dist-sub'

test.describe('behind nginx, with the configuration and the headers of the guide', () => {
  let nginx: Nginx
  test.beforeAll(async () => {
    nginx = await startNginx(DIST, DIST_SUB)
  })
  test.afterAll(() => nginx.close())

  for (const base of ['', '/sub']) {
    test.describe(base || 'at the root', () => {
      test('programs run, simulated and live', async ({ page }) => {
        const refused: string[] = []
        page.on('console', (message) => {
          if (/Content Security Policy/.test(message.text())) refused.push(message.text())
        })
        const playground = new Playground(page, nginx.url + base)
        await playground.open()
        await playground.runToEnd()
        const simulated = await playground.lines()
        await playground.goLive(`${LIVE()}echo`)
        await playground.runToEnd()
        await expect.poll(() => playground.lines()).toEqual(expect.arrayContaining(simulated))
        expect(refused).toEqual([])
      })

      test('the editor has its workers and fonts', async ({ page }) => {
        const playground = new Playground(page, nginx.url + base)
        await playground.openScenario({
          platform: 'blueos',
          files: { 'main.ts': "import w from '@blueos.network.webSocket'\nw.create({ url: 1 })" },
        })
        await expect(page.locator('.monaco-editor .squiggly-error').first()).toBeVisible()
        const icons = await page.evaluate(
          async () => (await document.fonts.load('16px codicon')).length,
        )
        expect(icons).toBe(1)
      })

      test('addresses without a slash, and those that do not exist', async ({ request }) => {
        const folder = await request.get(`${nginx.url}${base}/guide`)
        expect(folder.url()).toBe(`${nginx.url}${base}/guide/`)
        const missing = await request.get(`${nginx.url}${base}/no/such/page`)
        expect(missing.status()).toBe(404)
        expect(await missing.text()).toContain('<div id="app">')
      })

      test('what never changes is kept, the rest asked for anew', async ({ request }) => {
        const page = await request.get(`${nginx.url}${base}/`)
        expect(page.headers()['cache-control']).toBe('no-cache')
        const script = /[^"]*assets\/app\.[^"]*\.js/.exec(await page.text())![0]
        const asset = await request.get(nginx.url + script)
        expect(asset.headers()['cache-control']).toContain('immutable')
        expect(asset.headers()['x-content-type-options']).toBe('nosniff')
      })
    })
  }
})

test('every host is told the same headers', async () => {
  const nginx = await readFile('docs/guide/hosts/nginx.conf', 'utf8')
  const others = await readFile('docs/public/_headers', 'utf8')
  const ofNginx = [...nginx.matchAll(/add_header (\S+) "?([^"$]+?)"? always;/g)]
  expect(ofNginx.length).toBeGreaterThan(3)
  for (const [, name, value] of ofNginx) expect(others).toContain(`  ${name}: ${value}\n`)
})
