import { gzipSync } from 'node:zlib'
import { readReference } from '../../src/reference/load.ts'
import { portingPairs } from '../../src/reference/porting.ts'
import { readListedMembers } from '../unit/reference/seed-members.ts'
import { standingBox } from './support/standing.ts'
import { CHROMIUM_ONLY, expect, SITE, SUB, test } from './support/test.ts'
import { visit } from './support/visit.ts'

const model = readReference()
const paths = [
  'reference/',
  ...model.concepts.map(({ id }) => `reference/${id}/`),
  ...model.platforms.map(({ id }) => `reference/platforms/${id}/`),
  ...['', 'codes/', 'states/', 'order/'].map((page) => `reference/matrix/${page}`),
  'porting/',
  ...portingPairs(model).map(({ from, to }) => `porting/${from}-to-${to}/`),
]

/** The project's source documents, and the platform of each. */
const documents = [
  ['000', 'weex'],
  ['001', 'weex'],
  ['002', 'blueos'],
  ['003', 'taro'],
  ['004', 'ohos'],
] as const

test('every page of the reference is there in both languages', async ({ request }) => {
  for (const path of paths) {
    for (const [folder, lang] of [
      ['', 'en-US'],
      ['zh/', 'zh-CN'],
    ]) {
      const response = await request.get(`${SITE()}/${folder}${path}`)
      expect(response.status(), `${folder}${path}`).toBe(200)
      expect(await response.text(), `${folder}${path}`).toContain(`<html lang="${lang}"`)
    }
  }
})

test('pages of every kind come alive without an error', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`)
  })
  for (const path of paths.filter((each) => !/^porting\/(?!web)/.test(each))) {
    await page.goto(`${SITE()}/${path}`)
    // The outline is drawn by the page's script.
    if (!/^reference\/matrix\/(codes\/)?$|^porting\/$/.test(path)) {
      await expect(page.locator('.VPDocAsideOutline a').first()).toBeAttached()
    }
  }
  expect(errors).toEqual([])
})

for (const [document, id] of documents) {
  const listed = readListedMembers(document)
  const platform = model.platforms.find((each) => each.id === id)!
  test(`what document ${document} lists has an entry with a program that runs, in both languages`, async ({
    page,
  }) => {
    test.skip(listed.length === 0, 'the documents are not beside the checkout')
    for (const folder of ['', 'zh/']) {
      await page.goto(`${SITE()}/${folder}reference/platforms/${id}/`)
      for (const { name } of listed) {
        const bare = name.replace(/^Taro\.|^webSocket\./, '').replace(/^socketTask/, 'SocketTask')
        const member = platform.members.find(
          (each) => each.id === bare || each.id === `${each.parent}.${bare}`,
        )
        expect(member, name).toBeDefined()
        await expect(page.locator(`[id="${member!.anchor}"]`), name).toContainText(member!.name)
        const examples = platform.examples.filter((each) => member!.examples.includes(each.id))
        expect(examples, name).not.toEqual([])
        await expect(page.locator(`[id="${examples[0]!.anchor}"]`)).toBeAttached()
      }
      const controls = page.locator('.live-example').getByRole('button', { name: /Run|运行/ })
      await expect(controls).toHaveCount(platform.examples.length)
    }
  })
}

test.describe('The reader’s platform', () => {
  const first = '.ref-platforms > section:first-child'

  test('comes first once chosen, stands in the URL and is remembered', async ({ page }) => {
    await visit(page, `${SITE()}/reference/closing/`)
    await expect(page.locator(first)).toHaveAttribute('data-platform', 'web')
    await page.getByRole('radio', { name: 'Taro' }).check({ force: true })
    await expect(page.locator(first)).toHaveAttribute('data-platform', 'taro')
    await expect(page).toHaveURL(/[?&]platform=taro(&|#|$)/)

    await page.goto(`${SITE()}/zh/reference/errors/`)
    await expect(page.getByRole('radio', { name: 'Taro' })).toBeChecked()
    await expect(page.locator(first)).toHaveAttribute('data-platform', 'taro')
    await expect(page).toHaveURL(/[?&]platform=taro/)

    await page.locator('.VPSidebar a', { hasText: '接收消息' }).click()
    await expect(page).toHaveURL(/receiving\/\?platform=taro/)
    await expect(page.locator(first)).toHaveAttribute('data-platform', 'taro')
  })

  test('is the URL’s before the one remembered', async ({ page }) => {
    await page.goto(`${SITE()}/reference/open/?platform=weex`)
    await expect(page.locator(first)).toHaveAttribute('data-platform', 'weex')
    await page.goto(`${SITE()}/reference/open/?platform=ohos#taro`)
    await expect(page.locator(first)).toHaveAttribute('data-platform', 'ohos')
    await expect(page).toHaveURL(/\?platform=ohos#taro$/)
    await expect(page.locator('#taro')).toBeInViewport()
  })

  test('leaves what is read in its place when it changes', async ({ page }) => {
    await visit(page, `${SITE()}/reference/receiving/?platform=web#taro`)
    const heading = page.locator('#taro')
    await expect(heading).toBeInViewport()
    await expect(page.locator(first)).toHaveAttribute('data-platform', 'web')
    const before = (await standingBox(heading)).y
    // The control itself is far above; the keyboard and scripts still reach it.
    await page.getByRole('radio', { name: 'OpenHarmony' }).evaluate((radio: HTMLInputElement) => {
      radio.checked = true
      radio.dispatchEvent(new Event('change', { bubbles: true }))
    })
    await expect(page.locator(first)).toHaveAttribute('data-platform', 'ohos')
    expect(Math.abs((await standingBox(heading)).y - before)).toBeLessThan(2)
    expect(new URL(page.url()).hash).toBe('#taro')
  })

  test('puts its column and its row first', async ({ page }) => {
    await page.goto(`${SITE()}/reference/matrix/?platform=blueos`)
    await expect(page.locator('thead th').nth(1)).toHaveText('vivo BlueOS')
    await page.goto(`${SITE()}/reference/state/?platform=blueos`)
    await expect(page.locator('tbody tr').first()).toHaveAttribute('data-platform', 'blueos')
  })

  test('is no word that names none', async ({ page }) => {
    await page.goto(`${SITE()}/reference/open/?platform=symbian`)
    await expect(page.locator('.VPDocAsideOutline a').first()).toBeAttached()
    await expect(page.locator(first)).toHaveAttribute('data-platform', 'web')
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  })
})

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('everything can be read', CHROMIUM_ONLY, async ({ page }) => {
    await page.goto(`${SITE()}/reference/closing/?platform=ohos`)
    await expect(page.locator('section[data-platform]')).toHaveCount(model.platforms.length)
    await expect(page.locator('#ohos-websocket-close')).toBeVisible()
    await expect(page.locator('.live-example pre').first()).toBeVisible()
    await expect(page.getByRole('radio').first()).toBeHidden()
  })
})

test('search finds members, codes and Chinese words', async ({ page }) => {
  for (const [folder, words, target] of [
    ['', 'headerReceive', /platforms\/ohos\//],
    ['', '2302003', /ohos/],
    ['zh/', '关闭码', /zh\//],
    ['zh/', 'connectSocket', /zh\/.*taro/],
  ] as const) {
    await visit(page, `${SITE()}/${folder}reference/`)
    await page.locator('.VPNavBarSearch button').first().click()
    await page.locator('#localsearch-input').fill(words)
    const result = page.locator('.VPLocalSearchBox .result').first()
    await expect(result, words).toBeVisible()
    await expect(result, words).toHaveAttribute('href', target)
    await page.keyboard.press('Escape')
  }
})

test('a narrow page scrolls its tables and drawings, and not itself', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  for (const path of paths.filter((each) => !/^porting\/(?!web)/.test(each))) {
    await visit(page, `${SITE()}/zh/${path}`)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, path).toBe(0)
  }
})

test('a page of the reference loads little more script than a plain one', async ({ request }) => {
  /** Returns the bytes of the scripts loaded at once by a page, compressed. */
  const weigh = async (path: string): Promise<number> => {
    const html = await (await request.get(`${SITE()}/${path}`)).text()
    const scripts = new Set(
      Array.from(html.matchAll(/(?:src|href)="([^"]+\.js)"/g), ([, url]) => url!),
    )
    expect(scripts.size, path).toBeGreaterThan(2)
    const bodies = await Promise.all(
      Array.from(scripts, async (url) => (await request.get(new URL(url, SITE()).href)).body()),
    )
    return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)
  }
  const plain = await weigh('guide/servers/')
  for (const path of paths) expect((await weigh(path)) - plain, path).toBeLessThan(15_000)
})

test('links hold under a base path', async ({ page }) => {
  await visit(page, `${SUB()}/reference/connecting/`)
  await page
    .locator('#ohos-websocket-connect ~ .ref-entry')
    .getByText('Full reference')
    .first()
    .click()
  await expect(page).toHaveURL(/\/sub\/reference\/platforms\/ohos\/#/)
})
