import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page, TestInfo } from '@playwright/test'
import type { Example } from '../../src/platforms/contract.ts'
import { MAX_ROWS } from '../../playground/panels/export/page/row-list.ts'
import { platforms } from '../../src/platforms/index.ts'
import { platform as weex } from '../../src/platforms/weex/platform.ts'
import { DEFAULT_NETWORK } from '../../src/scenario/network-settings.ts'
import { exportedFile, startProject, unpack } from './support/exports.ts'
import { pagesByFormat, pagesByPlatform } from './support/page-examples.ts'
import { perform, screenOf, type Playground } from './support/playground.ts'
import { CHROMIUM_ONLY, expect, test } from './support/test.ts'

async function openExample(playground: Playground, platform: string, { id }: Example) {
  await playground.open()
  await playground.select('Platform', platform)
  await playground.select('Example', id)
}

/**
 * Exports the playground's content as a page, opens the page from the disk, and runs the program.
 */
async function runPage(playground: Playground, info: TestInfo): Promise<Page> {
  const file = info.outputPath('exported.html')
  writeFileSync(file, await exportedFile(playground, 'page'))
  const { page } = playground
  const requests: string[] = []
  await page.goto(pathToFileURL(file).href)
  page.on('request', (request) => requests.push(request.url()))
  await expect(page.getByRole('status')).toHaveText('idle')
  await page.getByRole('button', { name: 'Run' }).click()
  await expect(page.getByRole('status')).toHaveText(/running|finished/)
  expect(requests.filter((url) => /^(https?|wss?):/.test(url))).toEqual([])
  return page
}

/** Returns the expected console output of an exported page for an example. */
const said = ({ output }: Example): string[] =>
  output.filter((line) => !line.startsWith('note: ')).map((line) => line.replace(/^\w+: /, ''))

const rowsOf = (page: Page) => page.getByRole('log').locator('li:not([data-level="note"])')

const isScript = ({ file }: Example) => /\.[jt]s$/.test(file)

/** An example of each platform, and an example of a profile. */
const scripts = [
  ...platforms.map(({ id, examples }) => ({ platform: id, example: examples.find(isScript)! })),
  {
    platform: 'weex',
    example: weex.examples.find((example) => isScript(example) && example.profile)!,
  },
]

test.describe('an exported page, from a disk', () => {
  for (const { platform, example } of scripts) {
    test(`runs ${example.id} of ${platform}`, async ({ playground }, info) => {
      await openExample(playground, platform, example)
      const page = await runPage(playground, info)
      await expect(page.getByRole('status')).toHaveText('finished')
      await expect(rowsOf(page)).toHaveText(said(example))
      await expect(page.getByRole('link')).toHaveAttribute('href', /\/playground\/#1\./)
    })
  }

  for (const { platform, example } of pagesByFormat) {
    test(`shows the screen of ${example.id} of ${platform}`, async ({ playground }, info) => {
      await openExample(playground, platform, example)
      const page = await runPage(playground, info)
      await perform(screenOf(page, playground.words), example.steps)
      await page.getByRole('button', { name: 'Stop' }).click()
      await expect(page.getByRole('status')).toHaveText('stopped')
      await expect(page.locator('iframe:not([hidden])')).toHaveCount(0)
    })
  }

  test('has the server script and the network of its scenario', async ({ playground }, info) => {
    await playground.openScenario({
      platform: 'web',
      files: {
        // Timers of one thread fire in the order of their time, on a busy machine as well.
        'main.ts': `setTimeout(() => console.log('150 ms are over'), 150)
const socket = new WebSocket('wss://chat.example/')
socket.onmessage = ({ data }) => console.log(data)
socket.onclose = ({ code, reason }) => console.log(code, reason)`,
        'server.ts': `import { Server } from 'mock-socket'
new Server('wss://chat.example/').on('connection', (socket) => socket.send('from server.ts'))`,
      },
      server: { scenario: 'custom' },
      network: {
        ...DEFAULT_NETWORK,
        connectDelay: 200,
        failure: { kind: 'close', after: 100, code: 4001, reason: 'enough' },
      },
    })
    const page = await runPage(playground, info)
    await expect(rowsOf(page)).toHaveText(['150 ms are over', 'from server.ts', '4001 enough'])
  })

  test('can be stopped in a flood, and draws the latest lines', async ({ playground }, info) => {
    await playground.openScenario({
      platform: 'web',
      files: {
        'main.ts': `let n = 0
setInterval(() => { for (let i = 0; i < 5_000; i++) console.log('flood', n++, { list: [1, 2, 3] }) }, 0)`,
      },
    })
    const page = await runPage(playground, info)
    await expect(rowsOf(page)).toHaveCount(MAX_ROWS)
    await page.getByRole('button', { name: 'Stop' }).click()
    await expect(page.getByRole('status')).toHaveText('stopped')
    await expect(rowsOf(page)).toHaveCount(MAX_ROWS)
  })

  test('is saved under the name of its platform', CHROMIUM_ONLY, async ({ page, playground }) => {
    await playground.open()
    await playground.button('Export').click()
    // Nothing has run that could be saved.
    await expect(page.getByRole('menuitem', { name: 'Run as HAR' })).toBeDisabled()
    const saving = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: 'Program as one HTML page' }).click()
    expect((await saving).suggestedFilename()).toBe('polysocket-web.html')
  })
})

test.describe('the exported project of a page', () => {
  for (const { platform, example } of pagesByPlatform) {
    test(`of ${platform} shows its screen, and runs it anew on Restart`, async ({
      playground,
    }, info) => {
      await openExample(playground, platform, example)
      const folder = join(
        unpack(await exportedFile(playground, 'project'), info.outputPath()),
        `polysocket-${platform}`,
      )
      const project = await startProject(folder)
      try {
        const { page } = playground
        await page.goto(project.address)
        const screen = screenOf(page, playground.words)
        await perform(screen, example.steps)
        await expect(page.getByRole('status')).toHaveText('running')
        const [note] = example.output.filter((line) => line.startsWith('note: '))
        if (note !== undefined) expect(project.printed()).toContain(note)
        await page.getByRole('button', { name: 'Restart' }).click()
        // What is pressed before would be pressed on the screen that goes.
        const last = example.steps.at(-1) as { readonly see: string }
        await expect(screen.getByText(last.see)).toHaveCount(0)
        await perform(screen, example.steps)
        // No page but its own reaches the program.
        const headers = { host: 'evil.example' }
        const refused = await page.request.get(project.address, { headers })
        expect(refused.status()).toBe(404)
        expect(await project.hears('http://evil.example')).toBe(false)
      } finally {
        await project.stop()
      }
    })
  }
})
