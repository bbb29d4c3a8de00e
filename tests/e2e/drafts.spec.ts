import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { writeRecord } from '../../playground/scenario/drafts/record.ts'
import { defaultScenario } from '../../src/scenario/defaults.ts'
import { kept, records } from './support/drafts.ts'
import { Playground } from './support/playground.ts'
import { CHROMIUM_ONLY, expect, SITE, test } from './support/test.ts'

const KEY = 'polysocket:draft:'

/** Opens another tab of the same browser. */
async function openTab(page: Page): Promise<Playground> {
  const tab = new Playground(await page.context().newPage(), SITE())
  await tab.open()
  return tab
}

async function showsPaused(playground: Playground, code: string): Promise<void> {
  await playground.takesOver()
  await expect(playground.page.getByText(code).first()).toBeVisible()
  await expect(playground.state).toHaveText('idle')
  expect(await playground.lines()).toEqual([])
}

test('a page that is reloaded comes back with its code and settings, paused', async ({
  playground,
  page,
}) => {
  await playground.open()
  await playground.select('Platform', 'ohos')
  await playground.setCode("console.log('mine')")
  await playground.select('Server', 'custom')
  await playground.goLive('ws://mine.example/')
  await kept(page, 'ws://mine.example/')
  await page.reload()
  await playground.takesOver()
  await expect(page.getByRole('combobox', { name: 'Platform' })).toHaveValue('ohos')
  await expect(page.getByRole('combobox', { name: 'Server' })).toHaveValue('custom')
  await expect(page.getByRole('combobox', { name: 'Mode' })).toHaveValue('live')
  await expect(page.getByRole('textbox', { name: 'Live server URL' })).toHaveValue(
    'ws://mine.example/',
  )
  const files = page.getByRole('tablist', { name: 'Files' })
  await expect(files.getByRole('tab', { selected: true })).toHaveText('server.ts')
  await files.getByRole('tab', { name: 'main.ts' }).click()
  await showsPaused(playground, "console.log('mine')")
})

test('what another example was changed to comes back as well', async ({ playground, page }) => {
  await playground.open()
  const example = page.getByRole('combobox', { name: 'Example' })
  const first = await example.inputValue()
  await playground.setCode('// of the first')
  await example.selectOption({ index: 1 })
  await kept(page, '// of the first')
  await page.reload()
  await expect(example).not.toHaveValue(first)
  await example.selectOption(first)
  await showsPaused(playground, '// of the first')
})

test('a tab that was closed is gone on with in a new one, which says so', async ({
  playground,
  page,
}) => {
  await playground.open()
  await playground.setCode("console.log('left behind')")
  await kept(page, 'left behind')
  const context = page.context()
  await page.close()
  const next = new Playground(await context.newPage(), SITE())
  await next.open()
  await showsPaused(next, "console.log('left behind')")
  await expect(next.page.getByText(/Your changes from .+ were restored/)).toBeVisible()
})

test(
  'a page that crashed comes back with its code, paused',
  CHROMIUM_ONLY,
  async ({ playground, page }) => {
    await playground.open()
    await playground.setCode("console.log('before the crash')")
    await kept(page, 'before the crash')
    const context = page.context()
    const crashed = page.waitForEvent('crash')
    await page.goto('chrome://crash').catch(() => {})
    await crashed
    const next = new Playground(await context.newPage(), SITE())
    await next.open()
    await showsPaused(next, "console.log('before the crash')")
  },
)

test('two tabs have a draft each, and neither writes over the other', async ({
  playground,
  page,
}) => {
  await playground.open()
  await playground.setCode('// of the first tab')
  await kept(page, '// of the first tab')
  const second = await openTab(page)
  await expect(second.page.getByText('// of the first tab')).toHaveCount(0)
  await second.setCode('// of the second tab')
  await kept(page, '// of the second tab')
  expect(await records(page)).toHaveLength(2)
  await page.reload()
  await second.page.reload()
  await showsPaused(playground, '// of the first tab')
  await showsPaused(second, '// of the second tab')
})

test('a duplicated tab begins with the same code and then goes its own way', async ({
  playground,
  page,
}) => {
  await playground.open()
  await playground.setCode('// of both')
  await kept(page, '// of both')
  const own = await page.evaluate(() => ({ ...sessionStorage }))
  const copy = await page.context().newPage()
  await copy.addInitScript((entries) => {
    if (!sessionStorage.length) Object.assign(sessionStorage, entries)
  }, own)
  const second = new Playground(copy, SITE())
  await second.open()
  await showsPaused(second, '// of both')
  await second.setCode('// of the copy')
  await kept(page, '// of the copy')
  await kept(page, '// of both')
  await page.reload()
  await showsPaused(playground, '// of both')
})

test('a link that was opened and changed is not opened again by a reload', async ({
  playground,
  page,
}) => {
  await playground.openScenario({ platform: 'taro', files: { 'main.ts': '// of the link' } })
  await playground.setCode('// changed since')
  await kept(page, '// changed since')
  await page.reload()
  await showsPaused(playground, '// changed since')
  await expect(page.getByRole('note').filter({ hasText: 'came from a link' })).toBeVisible()
  await playground.button('Reset').click()
  await expect(page.getByText('// of the link').first()).toBeVisible()
  await playground.button('Undo').click()
  await expect(page.getByText('// changed since').first()).toBeVisible()
})

test('all drafts can be discarded, and that can be undone', async ({ playground, page }) => {
  await playground.open()
  await expect(playground.button('Discard all drafts')).toBeHidden()
  await playground.setCode('// not to be kept')
  await kept(page, '// not to be kept')
  await playground.button('Discard all drafts').click()
  await expect(page.getByText('// not to be kept')).toHaveCount(0)
  await playground.button('Undo').click()
  await expect(page.getByText('// not to be kept').first()).toBeVisible()
  await playground.button('Discard all drafts').click()
  await expect(async () => expect(await records(page)).toEqual([])).toPass()
  await page.reload()
  await playground.takesOver()
  await expect(page.getByText('// not to be kept')).toHaveCount(0)
})

/** Lets the browser refuse to write drafts, as with full or disabled storage. */
const refuseToWrite = (page: Page, error: string) =>
  page.evaluate((name) => {
    const { put } = IDBObjectStore.prototype
    Object.assign(window, { allow: () => (IDBObjectStore.prototype.put = put) })
    IDBObjectStore.prototype.put = function () {
      throw new DOMException('refused by the test', name)
    }
  }, error)

/** Tests whether the page asks for confirmation on closing. */
async function asks(page: Page): Promise<boolean> {
  const asked = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  const dialog = await asked
  const isAsking = dialog.type() === 'beforeunload'
  await dialog.dismiss()
  return isAsking
}

test('storage that throws is told of at once, with the work as a file, and closing asks', async ({
  playground,
  page,
}) => {
  await playground.open()
  await refuseToWrite(page, 'UnknownError')
  await playground.setCode("console.log('no room')")
  await expect(page.getByText('stores no data for this site')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Download the files' })).toBeVisible()
  await playground.runToEnd()
  await expect.poll(() => playground.lines()).toEqual(['log: no room'])
  expect(await asks(page)).toBe(true)
  await page.evaluate(() => (window as unknown as { allow(): void }).allow())
  await playground.setCode("console.log('room again')")
  await kept(page, 'room again')
})

test(
  'a browser with no room says so, once it matters, and keeps again when there is',
  CHROMIUM_ONLY,
  async ({ playground, page }) => {
    await playground.open()
    const session = await page.context().newCDPSession(page)
    const origin = new URL(SITE()).origin
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
    await playground.setCode("console.log('no room')")
    await expect(page.getByText('Browser storage is full')).toBeVisible()
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download the files' }).click()
    const zip = await readFile(await (await saved).path())
    const files = Object.entries(unzipSync(zip)).map(([name, data]) => [name, strFromU8(data)])
    expect(files).toContainEqual([expect.stringMatching(/main\.ts$/), "console.log('no room')"])
    expect(await asks(page)).toBe(true)
    await session.send('Storage.overrideQuotaForOrigin', { origin })
    await playground.setCode("console.log('room again')")
    await kept(page, 'room again')
  },
)

test('a browser that gives the page no storage works as ever, and says so once it matters', async ({
  playground,
  page,
}) => {
  const errors: string[] = []
  page.on('pageerror', ({ message, stack = '' }) => {
    // VitePress's script within the page itself asks for the theme and does not expect a refusal.
    if (stack.includes('/assets/')) errors.push(message)
  })
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError')
        },
      })
    }
  })
  await playground.openScenario({ platform: 'web', files: { 'main.ts': "console.log('a')" } })
  await playground.runToEnd()
  await expect.poll(() => playground.lines()).toEqual(['log: a'])
  await playground.setCode("console.log('b')")
  await playground.runToEnd()
  await expect.poll(() => playground.lines()).toEqual(['log: b'])
  expect(errors).toEqual([])
  await expect(page.getByText('stores no data for this site')).toBeVisible()
  expect(await asks(page)).toBe(true)
})

test('a draft of an earlier version of the site, in localStorage, is found', async ({
  playground,
  page,
}) => {
  const scenario = defaultScenario('web', { 'main.ts': '// of an earlier version' })
  const session = { screen: { source: 'round-trip', scenario }, drafts: [], links: [] }
  const record = writeRecord({ session, arrived: false }, Date.now())
  await page.goto(`${SITE()}/guide/`)
  await page.evaluate(([key, value]) => localStorage.setItem(key!, value!), [`${KEY}old`, record])
  await playground.open()
  await showsPaused(playground, '// of an earlier version')
  await kept(page, '// of an earlier version')
  expect(await page.evaluate((key) => localStorage.getItem(key), `${KEY}old`)).toBe(null)
})

test('two tabs of a browser without locks have a draft each', async ({ playground, page }) => {
  await page.context().addInitScript(() => {
    Object.defineProperty(navigator, 'locks', { value: undefined })
  })
  await playground.open()
  await playground.setCode('// of the first tab')
  await kept(page, '// of the first tab')
  const second = await openTab(page)
  await expect(second.page.getByText('// of the first tab')).toHaveCount(0)
  await second.setCode('// of the second tab')
  await kept(page, '// of the second tab')
  await kept(page, '// of the first tab')
  await page.reload()
  await showsPaused(playground, '// of the first tab')
})

test('a tab whose slot another took while it was asleep goes on in a slot of its own', async ({
  playground,
  page,
}) => {
  // Nobody answers: to the second tab the first is gone.
  await page.context().addInitScript(() => {
    Object.defineProperty(navigator, 'locks', { value: undefined })
    BroadcastChannel.prototype.postMessage = () => {}
  })
  await playground.open()
  await playground.setCode('// of the sleeper')
  await kept(page, '// of the sleeper')
  const second = await openTab(page)
  await showsPaused(second, '// of the sleeper')
  await second.setCode('// of the second tab')
  await kept(page, '// of the second tab')
  await playground.setCode('// awake again')
  await kept(page, '// awake again')
  await kept(page, '// of the second tab')
})

test('a program sees nothing of the drafts', async ({ playground, page }) => {
  await playground.openScenario({
    platform: 'web',
    files: {
      'main.ts':
        // The storage in memory of the run alone.
        'console.log(localStorage.length, sessionStorage.length)\n' +
        "console.log(typeof BroadcastChannel === 'undefined' ? 'no channel' : 'channel')\n" +
        'const locks = await navigator.locks?.query().catch(() => undefined)\n' +
        'console.log(JSON.stringify(locks ?? null))',
    },
  })
  await kept(page, 'localStorage.length')
  await playground.run()
  await expect(playground.state).toHaveText(/finished|failed/)
  const lines = (await playground.lines()).join('\n')
  expect(lines).toContain('log: 0 0')
  expect(lines).not.toContain(KEY)
})
