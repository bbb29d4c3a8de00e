import type { Page } from '@playwright/test'
import { decodeScenario } from '../../src/permalink/index.ts'
import { EmbeddingPage, type Told } from './support/embedding-page.ts'
import { link } from './support/playground.ts'
import { expect, LIVE, test } from './support/test.ts'

const HELLO = {
  platform: 'web',
  files: {
    'main.ts':
      "const socket = new WebSocket('wss://x.example')\nsocket.onopen = () => {\n  console.log('hello')\n  socket.close()\n}\n",
  },
}
const ENDLESS = { platform: 'web', files: { 'main.ts': 'for (;;) {}' } }

/** Opens a page on another origin with an iframe posting all messages to the page. */
async function open(page: Page, parts: Parameters<typeof link>[0] = HELLO): Promise<EmbeddingPage> {
  const embedding = await EmbeddingPage.open(
    page,
    (origin) => `origin=${origin}`,
    await link(parts),
  )
  await embedding.ready()
  return embedding
}

const ofType = (told: readonly Told[], type: string) => told.filter((one) => one.type === type)

test('a frame that leaves the page no origin says why nothing loads', async ({ page }) => {
  const embedding = await EmbeddingPage.open(
    page,
    () => '',
    await link(HELLO),
    (html) => html.replace('<iframe', '<iframe sandbox="allow-scripts"'),
  )
  await expect(embedding.frame.getByRole('alert')).toContainText('add allow-same-origin')
  await embedding.close()
})

test('a frame with a sandbox that leaves the page its origin runs the program', async ({
  page,
}) => {
  const embedding = await EmbeddingPage.open(
    page,
    () => '',
    await link(HELLO),
    (html) => html.replace('<iframe', '<iframe sandbox="allow-scripts allow-same-origin"'),
  )
  await embedding.frame.getByRole('button', { name: 'Run', exact: true }).click()
  await expect(embedding.state).toHaveText('finished')
  await embedding.close()
})

test.describe('the page around a frame, on another origin', () => {
  let embedding: EmbeddingPage
  test.afterEach(() => embedding.close())

  test('runs the program and is told what it does, as the guide shows', async ({ page }) => {
    embedding = await open(page)
    await expect(embedding.state).toHaveText('idle')
    await page.getByRole('button', { name: 'Run the example' }).click()
    await expect(page.locator('#output')).toHaveText('log: hello\n')
    await expect(embedding.state).toHaveText('finished')
    await expect
      .poll(async () => ofType(await embedding.told(), 'state').at(-1)?.state)
      .toBe('finished')

    const told = await embedding.told()
    expect(told.every(({ polysocket }) => polysocket === 1)).toBe(true)
    expect(ofType(told, 'state').map(({ state }) => state)).toEqual([
      'compiling',
      'running',
      'finished',
    ])
    const [line] = ofType(told, 'entry').flatMap(({ entries }) => entries as object[])
    expect(line).toMatchObject({
      level: 'log',
      text: 'hello',
      origin: 'program',
      file: 'main.ts',
      line: 3,
    })
    const events = ofType(told, 'trace').flatMap(({ events }) => events as { kind: string }[])
    expect(events.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['wire', 'callback']))
    expect(told.findIndex(({ type }) => type === 'entry')).toBeLessThan(
      told.findIndex(({ type, state }) => type === 'state' && state === 'finished'),
    )
  })

  test('stops a program that would not end', async ({ page }) => {
    embedding = await open(page, ENDLESS)
    await embedding.tell({ type: 'run' })
    await expect(embedding.state).toHaveText('running')
    await embedding.tell({ type: 'stop' })
    await expect(embedding.state).toHaveText('stopped')
  })

  test('loads another program, which is shown and does not run', async ({ page }) => {
    embedding = await open(page)
    const other = { platform: 'taro', files: { 'main.ts': "console.log('another')" } }
    await embedding.tell({ type: 'load', scenario: other })
    const code = embedding.frame.getByRole('textbox', { name: 'Source of main.ts' })
    await expect(code).toHaveValue("console.log('another')")
    await embedding.tell({ type: 'load', link: await link(HELLO) })
    await expect(code).toHaveValue(/hello/)
    await embedding.settled()
    await expect(embedding.state).toHaveText('idle')
    await expect
      .poll(async () => {
        const [last] = ofType(await embedding.told(), 'changed').slice(-1)
        return (await decodeScenario(String(last?.link))).platform
      })
      .toBe('web')
  })

  test('is refused what is no program, and the frame says why', async ({ page }) => {
    embedding = await open(page)
    for (const bad of [{ link: '1.AAAA' }, { scenario: { platform: 'web', files: 7 } }]) {
      await embedding.tell({ type: 'load', ...bad })
      await expect(embedding.frame.getByRole('alert')).toContainText('link')
    }
    await expect
      .poll(async () => ofType(await embedding.told(), 'refused'))
      .toEqual([
        { polysocket: 1, type: 'refused', command: 'load', reason: 'link' },
        { polysocket: 1, type: 'refused', command: 'load', reason: 'link' },
      ])
    const code = embedding.frame.getByRole('textbox', { name: 'Source of main.ts' })
    await expect(code).toHaveValue(/hello/)
  })

  test('cannot press Run on a live program; a person can', async ({ page }) => {
    const server = { mode: 'live', url: `${LIVE()}echo` } as const
    embedding = await open(page, { ...HELLO, server })
    await embedding.tell({ type: 'run' })
    await expect
      .poll(async () => ofType(await embedding.told(), 'refused'))
      .toMatchObject([{ command: 'run', reason: 'live' }])
    await expect(embedding.state).toHaveText('idle')
    await expect(embedding.frame.getByText(new URL(LIVE()).host)).toBeVisible()
    await embedding.frame.getByRole('button', { name: 'Run', exact: true }).click()
    await expect(embedding.state).toHaveText('finished')
  })

  test('changes the theme, and is told how high the content is', async ({ page }) => {
    const options = (origin: string) => `height=content&theme=light&origin=${origin}`
    embedding = await EmbeddingPage.open(page, options, await link(HELLO))
    await embedding.ready()
    await embedding.settled()
    const height = () => page.locator('iframe').evaluate((frame) => frame.clientHeight)
    const content = () =>
      embedding.frame
        .locator('.embed')
        .evaluate((one) => Math.ceil(one.getBoundingClientRect().height))
    await expect.poll(async () => (await height()) - (await content())).toBe(0)
    const files = { 'main.ts': 'console.log(1)\n'.repeat(30) }
    await embedding.tell({ type: 'load', scenario: { platform: 'web', files } })
    await expect.poll(height).toBeGreaterThan(700)
    await expect.poll(() => embedding.types()).toContain('resize')
  })

  test('is told of many lines in bounded batches', async ({ page }) => {
    const files = { 'main.ts': 'for (let i = 0; i < 3_000; i++) console.log(i)' }
    embedding = await open(page, { platform: 'web', files })
    await embedding.tell({ type: 'run' })
    await expect(embedding.state).toHaveText(/finished|stopped/)
    // The iframe reports its state to the embedding page a little later.
    await expect
      .poll(async () => ofType(await embedding.told(), 'state').at(-1)?.state)
      .toMatch(/finished|stopped/)
    const batches = ofType(await embedding.told(), 'entry')
    expect(batches.length).toBeGreaterThan(0)
    for (const { entries } of batches) expect((entries as unknown[]).length).toBeLessThan(501)
  })

  for (const [what, data] of [
    ['has no envelope', { type: 'run' }],
    ['is of another version', { polysocket: 2, type: 'run' }],
    ['is text', '{"polysocket":1,"type":"run"}'],
    ['is no command', { polysocket: 1, type: 'state', state: 'running' }],
  ] as const) {
    test(`is not heard when what it posts ${what}`, async ({ page }) => {
      embedding = await open(page)
      await embedding.post(data)
      await embedding.settled()
      await expect(embedding.state).toHaveText('idle')
      expect(await embedding.types()).not.toContain('refused')
    })
  }

  test('is neither heard nor told of the program where the address names nobody', async ({
    page,
  }) => {
    embedding = await EmbeddingPage.open(page, () => 'theme=light', await link(HELLO))
    await embedding.ready()
    await embedding.tell({ type: 'run' })
    await embedding.tell({ type: 'theme', theme: 'dark' })
    await embedding.frame.getByRole('button', { name: 'Run', exact: true }).click()
    await expect(embedding.state).toHaveText('finished')
    await expect(embedding.frame.locator('html.dark')).toHaveCount(0)
    await expect
      .poll(async () => [...new Set(await embedding.types())].sort())
      .toEqual(['ready', 'state'])
    await expect.poll(async () => ofType(await embedding.told(), 'state').length).toBe(3)
  })

  test('is neither heard nor told anything where the address names another', async ({ page }) => {
    const options = () => 'theme=light&origin=https://blog.example'
    embedding = await EmbeddingPage.open(page, options, await link(HELLO))
    await expect(embedding.state).toHaveText('idle')
    await embedding.tell({ type: 'run' })
    await embedding.frame.getByRole('button', { name: 'Run', exact: true }).click()
    await expect(embedding.state).toHaveText('finished')
    expect(await embedding.told()).toEqual([])
  })

  test('alone is heard: no other frame of it is', async ({ page }) => {
    const sibling = '<iframe name="sibling" srcdoc="<p>An advertisement"></iframe>'
    const options = (origin: string) => `theme=light&origin=${origin}`
    const hash = await link(HELLO)
    embedding = await EmbeddingPage.open(page, options, hash, (html) => html + sibling)
    await embedding.ready()
    // Of the very same origin, since `srcdoc` has that of its page.
    const inSibling = page.frameLocator('iframe[name=sibling]').locator('body')
    await inSibling.evaluate(() => {
      parent.frames[0]!.postMessage({ polysocket: 1, type: 'run' }, '*')
    })
    await embedding.settled()
    await expect(embedding.state).toHaveText('idle')
  })

  test('alone is heard: not a page further out', async ({ page }) => {
    const options = (origin: string) => `theme=light&origin=${origin}`
    const within = (html: string) => {
      const inner = html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
      return `<iframe style="width: 900px; height: 600px" srcdoc="${inner}"></iframe>`
    }
    embedding = await EmbeddingPage.open(page, options, await link(HELLO), within)
    const around = page.frameLocator('iframe')
    const inner = around.frameLocator('iframe')
    const state = inner.getByRole('status', { name: 'Run state' })
    await expect(state).toHaveText('idle')
    await page.evaluate(() => {
      frames[0]!.frames[0]!.postMessage({ polysocket: 1, type: 'run' }, '*')
    })
    // The page around the frame is heard, later; had the other been, it would have run by then.
    await around.locator('body').evaluate(() => {
      frames[0]!.postMessage({ polysocket: 1, type: 'theme', theme: 'dark' }, '*')
    })
    await expect(inner.locator('html.dark')).toHaveCount(1)
    await expect(state).toHaveText('idle')
  })

  test('does not take the sandbox for the frame, nor does the frame take it for the page', async ({
    page,
  }) => {
    embedding = await open(page, {
      platform: 'web',
      files: { 'main.ts': 'setInterval(() => {}, 9)' },
    })
    await embedding.tell({ type: 'run' })
    await expect(embedding.state).toHaveText('running')
    const sandbox = page
      .frames()
      .find((frame) => frame.parentFrame()?.parentFrame() !== null && frame.parentFrame())
    await sandbox!.evaluate(() => {
      const forged = { polysocket: 1, type: 'entry', entries: [{ level: 'log', text: 'forged' }] }
      top!.postMessage(forged, '*')
      parent.postMessage({ polysocket: 1, type: 'stop' }, '*')
    })
    await embedding.settled()
    await expect(embedding.state).toHaveText('running')
    const { posted, believed } = await page.evaluate(() => {
      const { told } = window as unknown as {
        told: { data: unknown; own: boolean; origin: string }[]
      }
      return {
        posted: told.filter(({ own }) => !own).map(({ origin }) => origin),
        believed: document.querySelector('#output')!.textContent,
      }
    })
    expect(posted).toEqual(['null'])
    expect(believed).toBe('')
  })
})
