import type { Page } from '@playwright/test'
import { words } from '../../playground/locales/all.ts'
import { decodeScenario } from '../../src/permalink/index.ts'
import { link } from './support/playground.ts'
import { standingBox } from './support/standing.ts'
import { CHROMIUM_ONLY, expect, SITE, SUB, test } from './support/test.ts'
import { visit } from './support/visit.ts'
import { monacoIn, typeCode } from './support/typing.ts'

const HELLO = { platform: 'web', files: { 'main.ts': "console.log('from the link')\n" } }

/** Opens the page for iframes and waits until the program is visible. */
async function open(page: Page, query: string, hash = '', site = SITE()): Promise<void> {
  await page.goto(`${site}/embed/${query}${hash && `#${hash}`}`)
  await expect(page.locator('.embed-panes')).toBeVisible()
}

const code = (page: Page) => page.getByRole('textbox', { name: 'Source of main.ts' })
const run = (page: Page) => page.getByRole('button', { name: 'Run', exact: true })
const state = (page: Page) => page.getByRole('status', { name: 'Run state' })

test('shows a link’s program, with nothing around it, and runs it when asked to', async ({
  page,
}) => {
  await open(page, '', await link(HELLO))
  await expect(code(page)).toHaveValue(/from the link/)
  await expect(page.getByRole('note')).toContainText('has not run yet')
  await expect(page.locator('.VPNav, .VPSidebar, .VPFooter, .VPLocalNav')).toHaveCount(0)
  await expect(state(page)).toHaveText('idle')
  await run(page).click()
  await expect(state(page)).toHaveText('finished')
  await expect(page.getByRole('log')).toContainText('from the link')
  await expect(page.getByRole('note')).toHaveCount(0)
})

test('asks for nothing of Monaco before somebody edits', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await open(page, '?editable=no', await link(HELLO))
  await code(page).click()
  await run(page).click()
  await expect(state(page)).toHaveText('finished')
  expect(asked.filter((url) => /monaco|editor\.api|typescript/i.test(url))).toEqual([])
})

test('shows the panels that the address names', async ({ page }) => {
  await open(page, '?panels=console')
  await expect(page.getByRole('log')).toBeVisible()
  await expect(code(page)).toHaveCount(0)
  await expect(page.getByRole('grid')).toHaveCount(0)
  await open(page, '?panels=code,nonsense,messages')
  await expect(code(page)).toBeVisible()
  await expect(page.getByRole('grid', { name: 'Messages' })).toBeVisible()
  await expect(page.getByRole('log')).toHaveCount(0)
})

test('lets code be read only, where the address says so', async ({ page }) => {
  await open(page, '?editable=no', await link(HELLO))
  await expect(code(page)).not.toBeEditable()
})

test('arranges panels as the address says, or as there is room', async ({ page }) => {
  const tabs = page.getByRole('tablist', { name: 'Panes' })
  const place = (name: string) => standingBox(page.locator(`.pane.${name}`))
  await open(page, '')
  await expect(tabs).toHaveCount(0)
  expect((await place('console')).x).toBeGreaterThan((await place('code')).x)
  await open(page, '?layout=rows')
  expect((await place('console')).y).toBeGreaterThan((await place('code')).y)
  await open(page, '?layout=tabs')
  await tabs.getByRole('tab', { name: 'Messages' }).click()
  await expect(page.getByRole('grid', { name: 'Messages' })).toBeVisible()
  await expect(code(page)).toBeHidden()
  await page.setViewportSize({ width: 390, height: 600 })
  await open(page, '?layout=')
  await expect(tabs).toBeVisible()
  await run(page).click()
  await expect(tabs.getByRole('tab', { name: 'Console' })).toHaveAttribute('aria-selected', 'true')
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})

test(
  'takes the theme of the address, or else the surroundings’',
  CHROMIUM_ONLY,
  async ({ page }) => {
    const dark = page.locator('html.dark')
    await page.emulateMedia({ colorScheme: 'dark' })
    await open(page, '?theme=light')
    await expect(dark).toHaveCount(0)
    await open(page, '?theme=sepia')
    await expect(dark).toHaveCount(1)
    await page.emulateMedia({ colorScheme: 'light' })
    await expect(dark).toHaveCount(0)
    await open(page, '?theme=dark')
    await expect(dark).toHaveCount(1)
  },
)

test('has a tab for each platform, which keeps what was written', async ({ page }) => {
  await open(page, '?platforms=taro,nonsense,blueos&example=round-trip')
  const tabs = page.getByRole('tablist', { name: 'Programs' })
  await expect(tabs.getByRole('tab')).toHaveText(['Taro', 'vivo BlueOS'])
  await expect(page.getByRole('note')).toHaveCount(0)
  await expect(code(page)).toHaveValue(/[Tt]aro/)
  await tabs.getByRole('tab', { name: 'vivo BlueOS' }).click()
  await expect(code(page)).toHaveValue(/blueos/)
  await run(page).click()
  await expect(state(page)).toHaveText('finished')
  await tabs.getByRole('tab', { name: 'Taro' }).click()
  await expect(state(page)).toHaveText('idle')
})

test('has a tab for each of several links, each with its own server', async ({ page }) => {
  const live = { ...HELLO, server: { mode: 'live', url: 'wss://live.example/' } } as const
  await open(page, '', `${await link({ ...HELLO, platform: 'taro' })},${await link(live)}`)
  const note = page.getByRole('note')
  await expect(note).not.toContainText('live.example')
  await page.getByRole('tab', { name: 'Web' }).click()
  await expect(note).toContainText('live.example')
  await page.getByRole('tab', { name: 'Taro' }).click()
  await expect(note).not.toContainText('live.example')
})

test('opens in the playground with what the reader has written', async ({ page, context }) => {
  await open(page, '', await link(HELLO))
  const way = page.getByRole('link', { name: 'Open in the playground' })
  await code(page).focus()
  await typeCode(await monacoIn(page), "console.log('mine')")
  await expect
    .poll(async () => {
      const { hash } = new URL((await way.getAttribute('href'))!, SITE())
      return (await decodeScenario(hash)).files
    })
    .toEqual({ 'main.ts': "console.log('mine')" })
  const opened = context.waitForEvent('page')
  await way.click()
  const full = await opened
  await expect(full).toHaveURL(/\/playground\/#1\./)
  await expect(full.getByText("console.log('mine')").first()).toBeVisible()
})

for (const hash of ['1.AAAA', '9.AAAA', 'nonsense']) {
  test(`says what is wrong with the link #${hash}, and leads on`, async ({ page }) => {
    await open(page, '', hash)
    const message = page.getByRole('alert')
    await expect(message).toContainText(/link/)
    await expect(message.getByRole('link')).toHaveAttribute('href', `/playground/#${hash}`)
    await message.getByRole('button', { name: words.en.notice.close }).click()
    await expect(message).toHaveCount(0)
    await run(page).click()
    await expect(state(page)).toHaveText('finished')
  })
}

test('speaks Chinese under /zh/, on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 })
  await open(page, '?height=content', await link(HELLO), `${SITE()}/zh`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await page.getByRole('button', { name: '运行', exact: true }).click()
  await expect(page.getByRole('status', { name: '运行状态' })).toHaveText('已结束')
  const way = page.getByRole('link', { name: '在演练场中打开' })
  await expect(way).toHaveAttribute('href', /^\/zh\/playground\/#1\./)
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})

test('works under a base path', async ({ page }) => {
  await open(page, '', await link(HELLO), SUB())
  await run(page).click()
  await expect(state(page)).toHaveText('finished')
  const way = page.getByRole('link', { name: 'Open in the playground' })
  await expect(way).toHaveAttribute('href', /^\/sub\/playground\/#1\./)
})

test('stands in the guide, where it runs', async ({ page }) => {
  await visit(page, `${SITE()}/guide/embedding/`)
  const frame = page.frameLocator('iframe.embed-frame')
  await page.locator('iframe.embed-frame').scrollIntoViewIfNeeded()
  await frame.getByRole('button', { name: 'Run', exact: true }).click()
  await expect(frame.getByRole('status', { name: 'Run state' })).toHaveText('finished')
})

test('is made in the Share dialog, with the options chosen there', async ({ page }) => {
  await page.goto(`${SITE()}/playground/#${await link(HELLO)}`)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('tab', { name: 'Embed' }).click()
  await dialog.getByRole('combobox', { name: 'Theme' }).selectOption('dark')
  await dialog.getByRole('checkbox', { name: 'Messages' }).uncheck()
  const html = dialog.getByRole('textbox', { name: 'HTML' })
  await expect(html).toHaveValue(/src="[^"]*\/embed\/\?panels=code,console&amp;theme=dark#1\./)
  await page.setContent(await html.inputValue())
  const frame = page.frameLocator('iframe')
  await frame.getByRole('button', { name: 'Run', exact: true }).click()
  await expect(frame.getByRole('log')).toContainText('from the link')
})
