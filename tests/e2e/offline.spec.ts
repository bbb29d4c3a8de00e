import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { buildServiceWorker } from '../../.vitepress/offline/build.ts'
import { serveStatic, type StaticServer } from '../support/static-server.ts'
import { Playground } from './support/playground.ts'
import { expect, test } from './support/test.ts'

test.use({ serviceWorkers: 'allow' })

const DIST = process.env.DIST ?? '.vitepress/dist'

/** Waits until the site is stored, and the service worker controls the page. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller) return
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    )
  })
}

/**
 * Requests a newer version from the host.
 *
 * @returns The result of the update.
 */
function update(page: Page): Promise<'waiting' | 'redundant'> {
  return page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!
    const settled = new Promise<'waiting' | 'redundant'>((resolve) => {
      registration.addEventListener('updatefound', () => {
        const worker = registration.installing!
        worker.addEventListener('statechange', () => {
          if (worker.state === 'installed') resolve('waiting')
          if (worker.state === 'redundant') resolve('redundant')
        })
      })
    })
    await registration.update()
    return settled
  })
}

test.describe('without a network, after one visit', () => {
  let host: StaticServer

  test.beforeEach(async () => {
    host = await serveStatic(DIST)
  })
  // No network, whatever an engine takes to be one: nobody answers any more.
  const goOffline = () => host.close()

  test('every page opens, in both languages, and programs run', async ({ page }) => {
    await page.goto(`${host.url}/guide/`)
    await kept(page)
    await goOffline()
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What Polysocket is')
    await page.goto(`${host.url}/zh/reference`)
    await expect(page).toHaveURL(`${host.url}/zh/reference/`)
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
    const playground = new Playground(page, host.url)
    await playground.open()
    await playground.runToEnd()
    await expect.poll(async () => (await playground.lines()).length).toBeGreaterThan(2)
  })

  test('an address that does not exist says so', async ({ page }) => {
    await page.goto(`${host.url}/`)
    await kept(page)
    await goOffline()
    await page.goto(`${host.url}/zh/no-such-page/`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('页面不存在')
  })

  test('the editor still knows the platform’s types, once it was used', async ({ page }) => {
    const playground = new Playground(page, host.url)
    const wrong = {
      platform: 'blueos',
      files: { 'main.ts': "import w from '@blueos.network.webSocket'\nw.create({ url: 1 })" },
    }
    await playground.openScenario(wrong)
    const mistake = page.locator('.monaco-editor .squiggly-error').first()
    await expect(mistake).toBeVisible()
    await kept(page)
    await expect
      .poll(() =>
        page.evaluate(async () => (await (await caches.open('polysocket-later')).keys()).length),
      )
      .toBeGreaterThan(2)
    await goOffline()
    await page.reload()
    await expect(mistake).toBeVisible()
  })
})

test.describe('a newer version', () => {
  let folder: string

  test.beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'polysocket-'))
    await cp(DIST, folder, { recursive: true })
  })
  test.afterEach(() => rm(folder, { recursive: true }))

  /**
   * Changes a page, like a deployment.
   *
   * @returns The original page.
   */
  async function deployPage(): Promise<string> {
    const html = await readFile(pageFile(), 'utf8')
    await writeFile(pageFile(), html.replace('<head>', '<head><meta name="edition" content="new">'))
    await buildServiceWorker(folder, '/')
    return html
  }
  const pageFile = () => join(folder, 'guide', 'index.html')
  const edition = (page: Page) => page.locator('meta[name=edition]')

  test('takes over when the pages of the older one are closed, fragment and all', async ({
    page,
    context,
  }) => {
    const site = await serveStatic(folder)
    await page.goto(`${site.url}/guide/`)
    await kept(page)
    const other = await context.newPage()
    await other.goto(`${site.url}/guide/`)
    await deployPage()
    expect(await update(page)).toBe('waiting')

    // Two pages of the older version are open: both stay with it.
    await page.reload()
    await expect(edition(page)).toHaveCount(0)
    await other.close()
    // Nor does a new page take the version away from one that is open.
    const next = await context.newPage()
    await next.goto(`${site.url}/guide/`)
    await expect(edition(next)).toHaveCount(0)
    await next.close()
    await page.goto(`${site.url}/guide/#top`)
    await page.reload()
    await expect(edition(page)).toHaveCount(1)
    await expect(page).toHaveURL(`${site.url}/guide/#top`)
    await site.close()
  })

  test('that is only half there is not taken', async ({ page }) => {
    const site = await serveStatic(folder)
    await page.goto(`${site.url}/guide/`)
    await kept(page)
    const older = await deployPage()
    // The new worker is there, but a host's other machine still has the old page.
    await writeFile(pageFile(), older)
    expect(await update(page)).toBe('redundant')
    await page.reload()
    await expect(edition(page)).toHaveCount(0)
    await site.close()
  })
})
