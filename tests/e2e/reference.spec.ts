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
      // Most examples are folded.
      await page.locator('details').evaluateAll((folds: HTMLDetailsElement[]) => {
        for (const fold of folds) fold.open = true
      })
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

test.describe('A fold', () => {
  const note = '#note-ohos-close-unconnected'

  test('opens for a link that leads into it, from the page and from another', async ({ page }) => {
    await visit(page, `${SITE()}/reference/platforms/ohos/`)
    await expect(page.locator(note)).toBeHidden()
    await page
      .locator(`a[href="${note}"]`)
      .first()
      .evaluate((link: HTMLElement) => link.click())
    await expect(page.locator(note)).toBeInViewport()

    await visit(page, `${SITE()}/reference/closing/`)
    await page
      .locator(`a[href$="${note}"]`)
      .first()
      .evaluate((link: HTMLElement) => link.click())
    await expect(page).toHaveURL(/platforms\/ohos\/#note/)
    await expect(page.locator(note)).toBeInViewport()
  })

  test('opens on a visit of an address that leads into it', async ({ page }) => {
    for (const hash of [note, '#websocketcloseoptions-code', '#example-close-callback']) {
      await page.goto('about:blank')
      await visit(page, `${SITE()}/reference/platforms/ohos/${hash}`)
      await expect(page.locator(hash)).toBeInViewport()
    }
    const example = page.locator('details', { has: page.locator('#example-close-callback') })
    await expect(example.locator('pre').first()).toBeVisible()
  })

  test('names in its summary how much it holds of what', async ({ page }) => {
    for (const [folder, count] of [
      ['', /^(\d+ [a-z]|.* · \d+ [a-z])/],
      ['zh/', /^(\d+ \p{Script=Han}|.* · \d+ \p{Script=Han})/u],
    ] as const) {
      await page.goto(`${SITE()}/${folder}reference/platforms/ohos/`)
      const summaries = await page.locator('.ref-fold > summary').allTextContents()
      expect(summaries.length).toBeGreaterThan(20)
      for (const summary of summaries) expect(summary.trim()).toMatch(count)
    }
  })

  test('is open on paper', CHROMIUM_ONLY, async ({ page }) => {
    await page.goto(`${SITE()}/reference/platforms/ohos/`)
    await page.emulateMedia({ media: 'print' })
    const heights = await page
      .locator('.vp-doc details > :not(summary)')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().height))
    expect(heights.length).toBeGreaterThan(50)
    expect(Math.min(...heights)).toBeGreaterThan(0)
  })

  test('closes for the platforms that the reader has not chosen', async ({ page }) => {
    await visit(page, `${SITE()}/reference/closing/`)
    const open = page.locator('.ref-platform-fold[open]')
    await expect(open).toHaveCount(model.platforms.length)
    await page.getByRole('radio', { name: 'Taro' }).check({ force: true })
    await expect(open).toHaveCount(1)
    await expect(open.locator('#taro')).toBeVisible()
    await expect(page.locator('#weex')).toBeVisible()
    await page.locator('a[href="#weex"]').first().click()
    await expect(open.locator('#weex')).toBeInViewport()
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

/** Returns what is cut off on the page: parts of tables and signatures, and the page itself. */
function findCut(): { parts: number; cut: string[] } {
  for (const fold of document.querySelectorAll('details')) fold.open = true
  const parts = [...document.querySelectorAll('.vp-doc :is(table, .ref-signature)')]
  const cut = parts.flatMap((part) => {
    const edge = part.parentElement!.getBoundingClientRect().right + 1
    return [part, ...part.querySelectorAll('*')].filter(
      (each) =>
        each.getBoundingClientRect().right > edge ||
        (each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 1),
    )
  })
  const page = document.documentElement
  return {
    parts: parts.length,
    cut: [...cut, ...(page.scrollWidth > page.clientWidth ? [page] : [])].map(
      ({ localName, textContent }) => `${localName}: ${textContent.trim().slice(0, 60)}`,
    ),
  }
}

for (const [language, own] of [
  ['English', /^\/(?!zh\/)/],
  ['Chinese', /^\/zh\//],
] as const) {
  test(
    `no page in ${language} is cut off at 390, 768 and 1280 pixels, nor a table or signature`,
    CHROMIUM_ONLY,
    async ({ page, request }) => {
      const list = await (await request.get(`${SITE()}/llms.txt`)).text()
      const all = Array.from(list.matchAll(/\]\(([^)]*)index\.md\)/g), ([, path]) => path!)
      const pages = all.filter((path) => own.test(path))
      expect(pages).toEqual(
        expect.arrayContaining(paths.map((path) => expect.stringMatching(`${path}$`))),
      )
      // The layout needs no script of the page.
      await page.route(/\.js$/, (route) => route.abort())
      let seen = 0
      for (const path of pages) {
        await page.goto(`${SITE()}${path}`)
        for (const width of [1280, 768, 390]) {
          await page.setViewportSize({ width, height: 800 })
          const { parts, cut } = await page.evaluate(findCut)
          expect.soft(cut, `${path} at ${width}`).toEqual([])
          seen += parts
        }
      }
      expect(seen).toBeGreaterThan(1000)
    },
  )
}

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
