import fc from 'fast-check'
import { decodeScenario } from '../../src/permalink/index.ts'
import { DEFAULT_NETWORK } from '../../src/scenario/network-settings.ts'
import { brokenLinks } from '../unit/permalink/broken-links.ts'
import { link, Playground } from './support/playground.ts'
import { CHROMIUM_ONLY, expect, SITE, test } from './support/test.ts'

const HELLO = { platform: 'web', files: { 'main.ts': "console.log('from the link')" } }

/** Hashes rejected by `decodeURIComponent`. */
const STRAY = ['#1.abc%', '#%', '#100%', '#%ff', '#%E4%B8']

test('a link shows its code and runs nothing until it is asked to', async ({
  playground,
  page,
}) => {
  await playground.openScenario(HELLO)
  await expect(page.getByText("console.log('from the link')").first()).toBeVisible()
  await expect(playground.state).toHaveText('idle')
  expect(await playground.lines()).toEqual([])
  await playground.runToEnd()
  await expect.poll(() => playground.lines()).toEqual(['log: from the link'])
})

test('a live link names the hosts that its code would reach', async ({ playground, page }) => {
  await playground.openScenario({
    platform: 'web',
    files: { 'main.ts': "new WebSocket('wss://elsewhere.example/path')" },
    server: { mode: 'live' },
  })
  await expect(page.getByText('elsewhere.example').first()).toBeVisible()
  await expect(playground.state).toHaveText('idle')
})

test('a link that replaces the address stays the address, and adds no history entry', async ({
  playground,
  page,
}) => {
  await playground.openScenario(HELLO)
  const entries = await page.evaluate(() => history.length)
  const other = { platform: 'web', files: { 'main.ts': '// another' } }
  await playground.followLink(other)
  await expect(page.getByText('came from a link')).toBeVisible()
  expect(new URL(page.url()).hash).toBe(`#${await link(other)}`)
  expect(await page.evaluate(() => history.length)).toBe(entries)
})

test('a link opened over unsaved work keeps it, and can be undone with its network', async ({
  playground,
  page,
}) => {
  await playground.open()
  await playground.setCode('// mine')
  await playground.goLive('ws://mine.example/')
  const hash = await link({ ...HELLO, network: { ...DEFAULT_NETWORK, latency: 99 } })
  await page.evaluate((next) => (location.hash = next), hash)
  await expect(page.getByText("console.log('from the link')").first()).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Mode' })).toHaveValue('simulated')
  await playground.button('Return to my changes').click()
  await expect(page.getByText('// mine').first()).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Mode' })).toHaveValue('live')
  await expect(page.getByRole('textbox', { name: 'Live server URL' })).toHaveValue(
    'ws://mine.example/',
  )
})

test.describe('Share', () => {
  test(
    'copies a link that opens as the same scenario, and says what it carries',
    CHROMIUM_ONLY,
    async ({ playground, page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await playground.openScenario({
        platform: 'taro',
        files: { 'main.ts': "console.log('a')", 'server.ts': '// mine' },
        server: { scenario: 'silent' },
        network: { ...DEFAULT_NETWORK, connectDelay: 5, latency: 7, seed: 42 },
      })
      await page.getByRole('tab', { name: 'server.ts' }).click()
      await page.getByRole('tab', { name: 'Server', exact: true }).click()
      await playground.button('Share').click()
      const dialog = page.getByRole('dialog', { name: 'Share' })
      await expect(dialog.getByText('copied to the clipboard')).toBeVisible()
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      expect(copied).toContain('/playground/#1.')
      await expect(dialog.getByRole('textbox', { name: 'Link' })).toHaveValue(copied)
      await expect(dialog.getByText(`${copied.length} characters`)).toBeVisible()
      await expect(dialog.getByRole('definition')).toHaveText([
        /main\.ts.*server\.ts/,
        'Taro',
        /./,
        /^Simulated · /,
        'custom settings',
        '42',
        'Server, server.ts',
      ])
      await expect(dialog.getByRole('img', { name: 'QR code of the link' })).toBeVisible()
      await dialog.getByRole('button', { name: 'Copy as Markdown' }).click()
      await expect(dialog.getByText('Markdown copied')).toBeVisible()
      const markdown = await page.evaluate(() => navigator.clipboard.readText())
      expect(markdown).toContain("```ts\nconsole.log('a')\n```")
      expect(markdown).toContain(`(${copied})`)
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
      await expect(playground.button('Share')).toBeFocused()
      const visitor = await context.newPage()
      await visitor.goto(copied)
      await expect(visitor.getByRole('combobox', { name: 'Platform' })).toHaveValue('taro')
      await expect(visitor.getByRole('combobox', { name: 'Server' })).toHaveValue('silent')
      const files = visitor.getByRole('tablist', { name: 'Files' }).getByRole('tab')
      await expect(files).toHaveText(['main.ts', 'server.ts'])
      await expect(files.nth(1)).toHaveAttribute('aria-selected', 'true')
      await expect(visitor.getByRole('tab', { name: 'Server', exact: true })).toHaveAttribute(
        'aria-selected',
        'true',
      )
      const theirs = new Playground(visitor, SITE())
      await theirs.runToEnd()
      await expect.poll(() => theirs.lines()).toEqual(['log: a'])
    },
  )

  test('shows the link where the browser gives no clipboard', async ({ playground, page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
      document.execCommand = () => false
    })
    await playground.openScenario(HELLO)
    await playground.button('Share').click()
    const dialog = page.getByRole('dialog', { name: 'Share' })
    await expect(dialog.getByText('blocked the clipboard')).toBeVisible()
    const field = dialog.getByRole('textbox', { name: 'Link' })
    await expect(field).toHaveValue(page.url())
    await expect(field).toBeFocused()
    await dialog.getByRole('button', { name: 'Close' }).click()
    await expect(dialog).toBeHidden()
  })

  test(
    'copies on a page without https: as well',
    CHROMIUM_ONLY,
    async ({ playground, page, context }) => {
      await context.grantPermissions(['clipboard-read'])
      await page.addInitScript(() => {
        Object.assign(window, { read: () => clipboard.readText() })
        const { clipboard } = navigator
        Object.defineProperty(navigator, 'clipboard', { value: undefined })
      })
      await playground.openScenario(HELLO)
      await playground.button('Share').click()
      await expect(page.getByRole('dialog').getByText('copied to the clipboard')).toBeVisible()
      const copied = await page.evaluate(() => (window as unknown as { read(): string }).read())
      expect(copied).toBe(page.url())
    },
  )

  test(
    'carries a megabyte of code there and back, and says where that is too long',
    // Firefox opens no address of more than a megabyte.
    CHROMIUM_ONLY,
    async ({ playground, page }) => {
      const lines = fc.sample(fc.stringMatching(/^\/\/ [ -~]{997}$/), { numRuns: 1050, seed: 6 })
      const files = { 'main.ts': lines.join('\n') }
      expect(files['main.ts'].length).toBeGreaterThan(1_000_000)
      await playground.open()
      const hash = await link({ platform: 'web', files })
      await page.evaluate((next) => (location.hash = next), hash)
      await expect(page.getByText('came from a link')).toBeVisible()
      await playground.button('Share').click()
      const dialog = page.getByRole('dialog', { name: 'Share' })
      await expect(dialog.getByText('Too long for a QR code')).toBeVisible()
      await expect(
        dialog.getByText(/Longer than the limit.+QQ.+Discord.+Slack.+GitHub.+Firefox/),
      ).toBeVisible()
      expect((await decodeScenario(new URL(page.url()).hash)).files).toEqual(files)
    },
  )

  test('is there to be copied where the browser opens no address of its length', async ({
    playground,
    page,
  }) => {
    // As Firefox does with more than a megabyte.
    await page.addInitScript(() => {
      const { replaceState } = history
      history.replaceState = function (data, unused, url) {
        if (String(url).length > 1000) throw new DOMException('insecure', 'SecurityError')
        replaceState.call(this, data, unused, url)
      }
    })
    const [noise = ''] = fc.sample(fc.stringMatching(/^\/\/ [ -~]{2000}$/), { numRuns: 1, seed: 6 })
    await playground.openScenario({ platform: 'web', files: { 'main.ts': noise } })
    await playground.button('Share').click()
    const dialog = page.getByRole('dialog', { name: 'Share' })
    await expect(dialog.getByText('too long for the address bar')).toBeVisible()
    const offered = await dialog.getByRole('textbox', { name: 'Link' }).inputValue()
    expect((await decodeScenario(new URL(offered).hash)).files).toEqual({ 'main.ts': noise })
    // The link of another program would be worse there than none.
    expect(new URL(page.url()).hash).toBe('')
  })
})

for (const [what, break_] of [
  ['is truncated', (hash: string) => hash.slice(0, hash.length - 12)],
  ['is of an unknown version', (hash: string) => hash.replace(/^1\./, '9.')],
  ['is not ours', () => 'some-heading'],
  ['holds no scenario', () => '1.AAAA'],
] as const) {
  test(`a link that ${what} gets a message and a way to a fresh playground`, async ({
    playground,
    page,
  }) => {
    await playground.openHash(break_(await link(HELLO)))
    const message = page.getByRole('alert').filter({ hasText: /link/i })
    await expect(message).toBeVisible()
    await message.getByRole('button', { name: 'Start over' }).click()
    await expect(message).toBeHidden()
    await playground.runToEnd()
    await expect.poll(async () => (await playground.lines()).length).toBeGreaterThan(0)
  })
}

test.describe('a hash with a stray %', () => {
  for (const path of ['', 'zh/', 'guide/', 'zh/guide/']) {
    test(`leaves /${path} as it is`, async ({ page }) => {
      const errors: string[] = []
      page.on('pageerror', ({ message }) => errors.push(message))
      for (const hash of STRAY) {
        await page.goto('about:blank')
        await page.goto(`${SITE()}/${path}${hash}`)
        const before = await page.locator('html').getAttribute('class')
        await expect(async () => {
          await page.locator('.VPSwitchAppearance').first().click()
          expect(await page.locator('html').getAttribute('class')).not.toBe(before)
        }).toPass()
      }
      expect(errors).toEqual([])
    })
  }

  for (const path of ['playground/', 'zh/playground/', 'embed/', 'zh/embed/']) {
    test(`gets a message on /${path}, on arrival and later`, async ({ page }) => {
      const errors: string[] = []
      page.on('pageerror', ({ message }) => errors.push(message))
      const message = page.getByRole('alert').filter({ hasText: /link|链接/i })
      for (const hash of STRAY) {
        await page.goto('about:blank')
        await page.goto(`${SITE()}/${path}${hash}`)
        await expect(message.first()).toBeVisible()
        await page.evaluate(() => location.replace('#%E4%'))
        await expect(message.first()).toBeVisible()
      }
      await expect(page.getByRole('button', { name: /^(Run|运行)$/ })).toBeEnabled()
      expect(errors).toEqual([])
    })
  }
})

test('what could be saved of a link that lost its end is named, and opens unrun', async ({
  playground,
  page,
}) => {
  const files = {
    'a.ts': 'export const a = 1',
    'main.ts': "import { a } from './a'\nlog(a) // end",
  }
  const whole = await link({ platform: 'taro', files })
  await playground.openHash(whole.slice(0, -8))
  const message = page.getByRole('alert').filter({ hasText: 'The end of this link is missing' })
  await expect(message).toContainText('main.ts (incomplete)')
  await expect(message).toContainText('a.ts')
  await message.getByRole('button', { name: 'Open the recovered files' }).click()
  await expect(message).toBeHidden()
  await expect(page.getByRole('combobox', { name: 'Platform' })).toHaveValue('taro')
  await expect(page.getByText("import { a } from './a'").first()).toBeVisible()
  await expect(playground.state).toHaveText('idle')
  expect(new URL(page.url()).hash).toBe('')
})

test('of 200 broken or hostile links none runs code, hangs the page or loses a draft', async ({
  playground,
  page,
}) => {
  test.setTimeout(300_000)
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  page.on('dialog', (dialog) => errors.push(`dialog: ${dialog.message()}`))
  await playground.open()
  const title = await page.title()
  await playground.setCode('// my draft')
  const example = page.getByRole('combobox', { name: 'Example' })
  const mine = await example.inputValue()
  const links = fc.sample(brokenLinks, { numRuns: 200, seed: 6 })
  const outcomes = new Map<string, number>()
  const goBack = async () => {
    await page.getByRole('combobox', { name: 'Platform' }).selectOption('web')
    await example.selectOption(mine)
  }
  for (const { how, link: hash } of links) {
    const outcome = await page.evaluate(openAndLeave, hash)
    expect(['refused', 'opened', 'no link'], `${how}: ${hash.slice(0, 200)}`).toContain(outcome)
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    // A link to the program on screen would change nothing.
    if (outcome === 'opened') await goBack()
  }
  expect(outcomes.get('refused')).toBeGreaterThan(100)
  await expect(playground.state).toHaveText('idle')
  expect(await playground.lines()).toEqual([])
  expect(await page.title()).toBe(title)
  expect(errors).toEqual([])
  await goBack()
  await expect(page.getByText('// my draft').first()).toBeVisible()
})

/**
 * Opens a link in the page and waits for the result; dismisses a refused link. Runs in the page.
 */
async function openAndLeave(hash: string): Promise<string> {
  const find = (selector: string) => document.querySelector<HTMLElement>(selector)
  const shown = () => find('.example select') as HTMLSelectElement
  const before = `${(find('.platform select') as HTMLSelectElement).value}/${shown().value}`
  location.hash = hash
  if (location.hash.length < 2) return 'no link'
  const end = performance.now() + 60_000
  while (performance.now() < end) {
    await new Promise((resolve) => requestAnimationFrame(resolve))
    if (find('[role="alert"].bad')) {
      find('[role="alert"].bad button:last-of-type')!.click()
      while (find('[role="alert"].bad')) await new Promise((next) => requestAnimationFrame(next))
      return 'refused'
    }
    const now = `${(find('.platform select') as HTMLSelectElement).value}/${shown().value}`
    if (now !== before) return 'opened'
  }
  return 'hung'
}
