import { Playground } from './support/playground.ts'
import { CHROMIUM_ONLY, expect, SITE, SUB, test } from './support/test.ts'

for (const [name, base] of [
  ['the root', SITE],
  ['a base path', SUB],
] as const) {
  test.describe(`the built site under ${name}, from a plain file server`, () => {
    test('leads from page to page, to the other language and back', async ({ page }) => {
      await page.goto(`${base()}/`)
      await page.getByRole('link', { name: 'Open the playground' }).click()
      await expect(page).toHaveURL(`${base()}/playground/`)
      await expect(page.getByRole('button', { name: 'Run', exact: true })).toBeEnabled()
      await page.goto(`${base()}/zh/playground`)
      await expect(page.getByRole('button', { name: '运行', exact: true })).toBeEnabled()
      await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
    })

    test('has every page that a link of its own leads to', async ({ page, request }) => {
      await page.goto(`${base()}/`)
      const links = await page
        .locator('a[href^="/"]')
        .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))
      for (const href of new Set(links)) expect((await request.get(href)).status(), href).toBe(200)
    })
  })
}

// At the root all other specifications run programs and edit them.
test.describe('the built site under a base path', () => {
  test('runs a program', async ({ page }) => {
    const playground = new Playground(page, SUB())
    await playground.open()
    await playground.select('Platform', 'taro')
    await playground.runToEnd()
    await expect.poll(async () => (await playground.lines()).length).toBeGreaterThan(3)
  })

  test('edits with the platform’s types, its worker found', async ({ page }) => {
    const playground = new Playground(page, SUB())
    await playground.openScenario({
      platform: 'blueos',
      files: { 'main.ts': "import w from '@blueos.network.webSocket'\nw.create({ url: 1 })" },
    })
    await expect(page.locator('.monaco-editor .squiggly-error').first()).toBeVisible()
  })
})

test(
  'a site that knows its address lists its pages, shows a card and has a feed',
  CHROMIUM_ONLY,
  async ({ page, request }) => {
    const ORIGIN = 'https://polysocket.example'
    const here = (url: string) => url.replace(`${ORIGIN}/sub`, SUB())
    const sitemap = await (await request.get(`${SUB()}/sitemap.xml`)).text()
    const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url!)
    for (const path of ['', 'playground/', 'zh/reference/', 'guide/hosting/']) {
      expect(listed).toContain(`${ORIGIN}/sub/${path}`)
    }
    expect(listed.filter((url) => url.endsWith('/embed/'))).toEqual([])
    for (const url of listed) expect((await request.get(here(url))).status(), url).toBe(200)
    await page.goto(`${SUB()}/guide/`)
    const content = (name: string) =>
      page.locator(`meta[property="${name}"]`).getAttribute('content')
    expect(await content('og:url')).toBe(`${ORIGIN}/sub/guide/`)
    const card = await request.get(here((await content('og:image'))!))
    expect([card.status(), card.headers()['content-type']]).toEqual([200, 'image/png'])
    const link = page.locator('link[type="application/rss+xml"]')
    const feed = await (await request.get(here((await link.getAttribute('href'))!))).text()
    const items = [...feed.matchAll(/<guid>(.*?)<\/guid>/g)].map(([, url]) => url!)
    expect(items.length).toBeGreaterThan(0)
    for (const url of items) {
      await page.goto(here(url))
      await expect(page.locator(new URL(url).hash)).toBeVisible()
    }
  },
)
