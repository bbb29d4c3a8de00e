import type { Locator, Page } from '@playwright/test'
import { platform as ohos } from '../../src/platforms/ohos/platform.ts'
import { platform as web } from '../../src/platforms/web/platform.ts'
import { Playground } from './support/playground.ts'
import { standingBox } from './support/standing.ts'
import { CHROMIUM_ONLY, expect, SITE, SUB, test } from './support/test.ts'
import { visit } from './support/visit.ts'
import { monacoIn, typeCode } from './support/typing.ts'

const FULL_SAMPLE = ohos.examples.find(({ id }) => id === 'full-sample')!
const ROUND_TRIP = web.examples.find(({ id }) => id === 'round-trip')!

/** A live example of a page. */
class LiveExample {
  readonly root: Locator
  readonly console: Locator
  readonly state: Locator

  constructor(page: Page, name: string) {
    this.root = page.getByRole('group', { name, exact: true })
    this.console = this.root.getByRole('log')
    this.state = this.root.getByRole('status')
  }

  button(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true })
  }

  async lines(): Promise<string[]> {
    return this.console.locator('[data-level]').evaluateAll((rows) =>
      rows.map((row) => {
        const { level, note } = (row as HTMLElement).dataset
        return `${level}: ${note ?? row.querySelector('.entry-text')?.textContent ?? ''}`
      }),
    )
  }
}

/** Scripts requested by each page and by the page's workers. */
const requested = new WeakMap<Page, Set<string>>()

test.beforeEach(({ page }) => {
  const urls = new Set<string>()
  requested.set(page, urls)
  page.on('request', (request) => /\.js$/.test(request.url()) && urls.add(request.url()))
})

/** Returns the scripts requested by the page so far, by content. */
async function scriptsWith(page: Page, text: string): Promise<string[]> {
  const urls = requested.get(page) ?? []
  const found: string[] = []
  for (const url of urls) {
    if ((await (await page.request.get(url)).text()).includes(text)) found.push(url)
  }
  return found
}

/** Words unchanged by minification, each unique to a single chunk. */
const OF_MONACO = 'monaco-aria-container'
const OF_COMPILER = 'jsxPragma'
const OF_RUNNER = 'aria-rowcount'
const OF_CONTROLS = 'live-controls playground'

test.describe('a live example', () => {
  let full: LiveExample
  let roundTrip: LiveExample

  test.beforeEach(async ({ page }) => {
    full = new LiveExample(page, 'OpenHarmony: Full sample')
    roundTrip = new LiveExample(page, 'Web: Round trip')
    await page.goto(`${SITE()}/guide/examples/`)
    await expect(full.button('Run')).toBeEnabled()
  })

  test('runs in place, with neither editor nor compiler', async ({ page }) => {
    await full.button('Run').click()
    await expect(full.state).toHaveText('finished')
    await expect.poll(() => full.lines()).toEqual(FULL_SAMPLE.output)
    await expect(full.root.getByRole('grid', { name: 'Messages' })).toContainText('Hello, server!')
    expect(await scriptsWith(page, OF_MONACO)).toEqual([])
    expect(await scriptsWith(page, OF_COMPILER)).toEqual([])
  })

  test('runs a second time as it did the first', async () => {
    for (let time = 0; time < 2; time++) {
      await full.button('Run').click()
      await expect(full.state).toHaveText('finished')
      await expect.poll(() => full.lines()).toEqual(FULL_SAMPLE.output)
    }
  })

  test('shows a portability note in words, though its text comes on its own', async ({ page }) => {
    await page.goto(`${SITE()}/reference/platforms/ohos/#example-close-callback`)
    const example = new LiveExample(page, 'OpenHarmony: Close, with a callback')
    await example.button('Run').click()
    await expect(example.console.locator('[data-note="ohos.close-unconnected"]')).toContainText(
      '2302999',
    )
  })

  test('leads from a line of output to the line of code', async () => {
    await roundTrip.button('Run').click()
    await expect(roundTrip.state).toHaveText('finished')
    await roundTrip.console
      .getByRole('button', { name: /main\.ts:\d+/ })
      .first()
      .click()
    await expect(roundTrip.root.locator('pre .highlighted')).toContainText("console.log('open')")
  })

  test('opens in the playground as the same scenario', async ({ page }) => {
    await full.root.getByRole('link', { name: 'Open in playground' }).click()
    const playground = new Playground(page, SITE())
    await expect(page.getByRole('combobox', { name: 'Platform' })).toHaveValue('ohos')
    await expect(page.getByRole('combobox', { name: 'Server' })).toHaveValue('greeter')
    await playground.runToEnd()
    await expect.poll(() => playground.lines()).toEqual(FULL_SAMPLE.output)
  })

  test('is edited in place, and goes back', async ({ page }) => {
    const before = await roundTrip.root.locator('pre').innerText()
    await roundTrip.button('Edit').click()
    await expect(roundTrip.root.getByRole('textbox')).toBeFocused()
    await typeCode(await monacoIn(roundTrip.root), "console.log('mine')")
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect(roundTrip.state).toHaveText('finished')
    await expect.poll(() => roundTrip.lines()).toEqual(['log: mine'])
    for (const text of [OF_MONACO, OF_COMPILER, OF_RUNNER]) {
      expect(await scriptsWith(page, text)).not.toEqual([])
    }

    await roundTrip.button('Reset').click()
    await expect(roundTrip.root.getByRole('textbox')).toHaveCount(0)
    expect(await roundTrip.root.locator('pre').innerText()).toBe(before)
    await roundTrip.button('Run').click()
    await expect(roundTrip.state).toHaveText('finished')
    await expect.poll(() => roundTrip.lines()).toEqual(ROUND_TRIP.output)
  })

  test('takes what was changed along to the playground, until it is reset', async ({ page }) => {
    const link = roundTrip.root.getByRole('link', { name: 'Open in playground' })
    const built = await link.getAttribute('href')
    await editTo(roundTrip, "console.log('mine')")
    await expect(link).not.toHaveAttribute('href', built!)
    await roundTrip.button('Reset').click()
    await expect(link).toHaveAttribute('href', built!)

    await editTo(roundTrip, "console.log('mine')")
    await expect(link).not.toHaveAttribute('href', built!)
    await link.click()
    const playground = new Playground(page, SITE())
    await expect(playground.button('Share')).toBeVisible()
    await playground.runToEnd()
    await expect.poll(() => playground.lines()).toEqual(['log: mine'])
  })

  test('says what keeps an edited program from running', async () => {
    await editTo(roundTrip, 'const = 3')
    await roundTrip.button('Run').click()
    await expect(roundTrip.state).toHaveText('failed')
    await expect(roundTrip.root.getByRole('alert')).toContainText('main.ts:1:7')
  })

  test('is stopped, with the keyboard left where it was', async ({ page }) => {
    const endless = await editTo(roundTrip, 'setInterval(() => {}, 100)')
    await endless.button('Run').click()
    await expect(endless.state).toHaveText('running')
    await endless.button('Stop').focus()
    await page.keyboard.press('Enter')
    await expect(endless.state).toHaveText('stopped')
    await expect(endless.button('Stop')).toHaveCount(0)
    await expect(endless.button('Run')).toBeFocused()
  })

  test('stops the one that runs elsewhere on the page', async () => {
    const endless = await editTo(roundTrip, 'setInterval(() => {}, 100)')
    await endless.button('Run').click()
    await expect(endless.state).toHaveText('running')
    await full.button('Run').click()
    await expect(endless.state).toHaveText('stopped')
    await expect(full.state).toHaveText('finished')
    await expect.poll(() => full.lines()).toEqual(FULL_SAMPLE.output)
  })

  test('leaves no frame behind when the reader goes to another page', async ({ page }) => {
    await full.button('Run').click()
    await expect(full.state).toHaveText('finished')
    await expect(page.locator('iframe')).not.toHaveCount(0)
    await page.getByRole('link', { name: 'Simulated and live servers' }).first().click()
    await expect(page).toHaveURL(/guide\/servers/)
    await expect(page.locator('iframe')).toHaveCount(0)
  })
})

/** Puts another program into an example. */
async function editTo(example: LiveExample, code: string): Promise<LiveExample> {
  await example.button('Edit').click()
  await typeCode(await monacoIn(example.root), code)
  return example
}

test('nothing of an example comes before it is asked for', async ({ page }) => {
  await page.goto(`${SITE()}/guide/examples/`)
  await expect(page.getByRole('button', { name: 'Run', exact: true }).first()).toBeEnabled()
  expect(await scriptsWith(page, OF_MONACO)).toEqual([])
  expect(await scriptsWith(page, OF_RUNNER)).toEqual([])
  expect(await scriptsWith(page, OF_CONTROLS)).toEqual([])
  await expect(page.locator('iframe')).toHaveCount(0)
})

test('a press that comes before the code of the buttons is made good', async ({ page }) => {
  await page.goto(`${SITE()}/guide/examples/`)
  const full = new LiveExample(page, 'OpenHarmony: Full sample')
  await expect(full.button('Run')).toBeEnabled()
  let deliver = () => {}
  const delivered = new Promise<void>((resolve) => (deliver = resolve))
  await page.route('**/assets/chunks/LiveControls.*.js', async (route) => {
    await delivered
    await route.continue()
  })
  await full.button('Run').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  deliver()
  await expect(full.state).toHaveText('finished')
  await expect.poll(() => full.lines()).toEqual(FULL_SAMPLE.output)
  await expect(full.button('Run')).toBeFocused()
})

test('an example is there on a page that the browser has put together', async ({ page }) => {
  await page.goto(`${SITE()}/guide/`)
  await page.getByRole('link', { name: 'Examples in the pages' }).first().click()
  await expect(page).toHaveURL(/guide\/examples/)
  // The address changes before the page does, and the page before has the same example.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Examples in the pages/)
  const roundTrip = new LiveExample(page, 'Web: Round trip')
  await roundTrip.button('Run').click()
  await expect(roundTrip.state).toHaveText('finished')
  await expect.poll(() => roundTrip.lines()).toEqual(ROUND_TRIP.output)
})

test('an example whose runner cannot be fetched says so, and stays readable', async ({ page }) => {
  await page.goto(`${SITE()}/guide/examples/`)
  const full = new LiveExample(page, 'OpenHarmony: Full sample')
  await expect(full.button('Run')).toBeEnabled()
  await page.route('**/assets/chunks/*.js', (route) => route.abort())
  await full.button('Run').click()
  await expect(full.root.getByRole('alert')).toContainText('could not be started')
  await expect(full.state).toHaveText('failed')
  await expect(full.root.locator('pre')).toBeVisible()
})

test('a live fence is an example too, with the title and server that it names', async ({
  page,
}) => {
  await page.goto(`${SITE()}/guide/examples/`)
  const fence = new LiveExample(page, 'Web: Three greetings')
  await fence.button('Run').click()
  await expect.poll(() => fence.lines()).toContain('log: welcome')
})

test(
  'without JavaScript the code is there to read, and the link to follow',
  CHROMIUM_ONLY,
  async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${SITE()}/guide/examples/`)
    const full = new LiveExample(page, 'OpenHarmony: Full sample')
    await expect(full.root.locator('pre')).toContainText('webSocket.createWebSocket()')
    await expect(full.root.getByRole('link')).toHaveAttribute('href', /^\/playground\/#1\./)
    await expect(full.button('Run')).toBeDisabled()
    await context.close()
  },
)

test(
  'the buttons take no more room once they can be pressed',
  CHROMIUM_ONLY,
  async ({ browser }) => {
    const heights: number[] = []
    for (const javaScriptEnabled of [false, true]) {
      const context = await browser.newContext({ javaScriptEnabled })
      const page = await context.newPage()
      await page.goto(`${SITE()}/guide/examples/`)
      const full = new LiveExample(page, 'OpenHarmony: Full sample')
      await expect(full.button('Run')).toBeEnabled({ enabled: javaScriptEnabled })
      // Without scripts nothing moves.
      const box = javaScriptEnabled ? await standingBox(full.root) : await full.root.boundingBox()
      heights.push(box!.height)
      await context.close()
    }
    expect(heights[0]).toBe(heights[1])
  },
)

test('the Chinese page has the same examples in Chinese, under a base path as well', async ({
  page,
}) => {
  await page.goto(`${SUB()}/zh/guide/examples/`)
  const full = new LiveExample(page, 'OpenHarmony: 完整示例')
  await full.button('运行').click()
  await expect(full.state).toHaveText('已结束')
  await expect.poll(() => full.lines()).toEqual(FULL_SAMPLE.output)
  await full.root.getByRole('link', { name: '在演练场中打开' }).click()
  await expect(page).toHaveURL(/\/sub\/zh\/playground\/#1\./)
  await expect(page.getByRole('combobox', { name: '平台' })).toHaveValue('ohos')
})

test('the search finds what only the code of an example says', async ({ page }) => {
  await visit(page, `${SITE()}/guide/servers/`)
  await page.getByRole('button', { name: 'Search' }).first().click()
  await page.getByRole('searchbox').fill('createWebSocket')
  await expect(page.getByRole('option').filter({ hasText: 'OpenHarmony' }).first()).toBeVisible()
})
