import { manyMessages } from '../support/many-messages.ts'
import { chromeImport } from '../unit/trace/chrome-import.ts'
import { MessagesView } from './support/messages.ts'
import { Playground } from './support/playground.ts'
import { standingBox } from './support/standing.ts'
import { CHROMIUM_ONLY, expect, SITE, test } from './support/test.ts'

/** Two sockets: texts, JSON, bytes, and a close with a custom code. */
const PROGRAM = `const first = new WebSocket('wss://chat.example/room?id=7', ['v2', 'v1'])
first.binaryType = 'arraybuffer'
first.onopen = () => first.send('{"id": 1, "list": [1, {"deep": "value"}]}')
let count = 0
first.onmessage = () => {
  count++
  if (count === 1) first.send('Hello <b>world</b>')
  if (count === 2) first.send(new Uint8Array([0x48, 0x69, 0xff]))
  if (count === 3) first.close(4001, 'all done')
}
const second = new WebSocket('wss://other.example/')
second.onopen = () => second.send('only here')
second.onmessage = () => second.close()
`

const program = (code: string) => ({ platform: 'web', files: { 'main.ts': code } })

test.describe('the messages of a run', () => {
  let view: MessagesView

  test.beforeEach(async ({ playground, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await playground.openScenario(program(PROGRAM))
    await playground.runToEnd()
    view = new MessagesView(playground)
  })

  test('show direction, time, size, socket, event and data', async () => {
    await view.expectCount(16)
    const sent = view.row('Hello <b>world</b>')
    await expect(sent).toHaveAttribute('data-direction', 'out')
    await expect(sent.locator('.direction')).toHaveText('sent')
    await expect(sent.locator('.time')).toHaveText(/^\d+\.\d{3}$/)
    await expect(sent.locator('.size')).toHaveText('18 B')
    await expect(sent.locator('.socket')).toHaveText('1')
    await expect(sent.locator('.kind')).toHaveText('message')
    await expect(view.row('48 69 ff').locator('.size')).toHaveText('3 B')
    await expect(view.row('only here').locator('.socket')).toHaveText('2')
  })

  /** Expects every row's time in the same format. */
  const expectTimes = (pattern: RegExp) =>
    expect
      .poll(async () => (await view.column('time')).filter((time) => !pattern.test(time)))
      .toEqual([])

  test('write times since the start, since the row before, and by the clock', async () => {
    await view.choose('Times', 'Since the previous row')
    await expectTimes(/^\+\d+\.\d{3}$/)
    await view.choose('Times', 'Clock')
    await expectTimes(/^\d\d:\d\d:\d\d\.\d{3}$/)
  })

  test('name the source line, which shows itself in the editor', async ({ page }) => {
    await view.row('Hello').getByRole('button', { name: 'Go to main.ts:7' }).click()
    await expect(page.locator('.monaco-editor').first()).toContainText('Hello')
    await expect(page.locator('.view-line, .cursor').first()).toBeVisible()
  })

  test('stand beside the call that made them and the platform’s events that told of them', async () => {
    await expect(view.row('Hello').locator('.platform')).toHaveText('send')
    await expect(view.row('wss://chat.example').locator('.platform')).toHaveText('WebSocket')
    const answer = view.rows.filter({
      has: view.grid.page().locator('.data', { hasText: 'only here' }),
    })
    await expect(answer.last().locator('.platform')).toHaveText('onmessage')
    await answer.last().click()
    await expect(view.details).toContainText('MessageEvent')
  })

  test('pair what was sent with its answer, and tell how long it took', async () => {
    await expect(view.row('Hello').locator('.trip')).toHaveText(/^[\d.]+ m?s$/)
    await view.row('Hello').click()
    await view.details.getByRole('button', { name: / m?s$/ }).click()
    await expect(view.grid.locator('tr.active')).toHaveAttribute('data-direction', 'in')
  })

  test('are filtered by kind, socket, text and regular expression', async ({
    page,
    playground,
  }) => {
    await view.expectCount(16)
    const all = (await view.column('data')).length
    await playground.button('Received').click()
    await playground.button('Control').click()
    await expect.poll(() => view.column('direction')).toEqual(Array(4).fill('sent'))
    await playground.button('Received').click()
    await playground.button('Control').click()

    await page.getByRole('combobox', { name: 'Socket' }).selectOption('2')
    await expect.poll(async () => [...new Set(await view.column('socket'))]).toEqual(['2'])
    await page.getByRole('combobox', { name: 'Socket' }).selectOption('')

    const query = page.getByRole('searchbox', { name: 'Filter messages' })
    await query.fill('hello <B>')
    await expect(view.rows).toHaveCount(2)
    await page
      .getByRole('tabpanel', { name: 'Messages' })
      .getByRole('button', { name: 'Regular expression' })
      .click()
    await query.fill('^only|"deep"')
    await expect(view.rows).toHaveCount(4)
    await query.fill('(')
    await expect(page.getByText('Invalid regular expression')).toBeVisible()
    await expect(query).toHaveAttribute('aria-invalid', 'true')
    await query.fill('no such thing')
    await expect(page.getByText('No message matches the filter.')).toBeVisible()
    await query.fill('')
    await expect(view.rows).toHaveCount(all)
  })

  test('open by keyboard: JSON as a tree that draws only what is open', async () => {
    await view.goDown(0)
    while (!(await view.grid.locator('tr.active td.data').textContent())?.includes('deep')) {
      await view.grid.press('ArrowDown')
    }
    await view.grid.press('Enter')
    await expect(view.details).toContainText('list: Array(2)')
    await expect(view.details).not.toContainText('deep: "value"')
    await view.details.getByRole('button', { name: 'list: Array(2)' }).click()
    await view.details.getByRole('button', { name: '1: {deep}' }).click()
    await expect(view.details).toContainText('deep: "value"')
    await view.details.getByRole('button', { name: 'Text', exact: true }).click()
    await expect(view.details).toContainText('"list": [1, {"deep": "value"}]')
    await view.details.press('Escape')
    await expect(view.details).toHaveCount(0)
    await expect(view.grid).toBeFocused()
  })

  test('open to bytes as a dump, as base64 and as UTF-8', async () => {
    await view.row('48 69 ff').click()
    await expect(view.details).toContainText('00000000  48 69 ff')
    await expect(view.details).toContainText('Hi.')
    await view.details.getByRole('button', { name: 'Base64' }).click()
    await expect(view.details).toContainText('SGn/')
    await view.details.getByRole('button', { name: 'UTF-8' }).click()
    await expect(view.details).toContainText('Hi\uFFFD')
    await expect(view.details).toContainText('not valid UTF-8')
  })

  test('open to the handshake, and to what a close means', async () => {
    await view.row('wss://chat.example').click()
    await expect(view.details).toContainText('wss://chat.example/room?id=7')
    await expect(view.details).toContainText('v2, v1')
    await view.row('4001 · all done').click()
    await expect(view.details).toContainText('For private use')
    await expect(view.details).toContainText('all done')
    await expect(view.details).toContainText('wasClean')
    await expect(view.details).toContainText('true')
  })

  test('are gone through by keyboard and copied, one, several or all', async ({ page }) => {
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
    await view.goDown(1)
    await view.grid.press('Shift+ArrowDown')
    await expect(view.grid.locator('[aria-selected="true"]')).toHaveCount(2)
    await view.grid.press('ControlOrMeta+c')
    await expect(page.getByText('2 rows copied.')).toBeVisible()
    expect((await clipboard()).split('\n')).toHaveLength(2)
    await view.grid.press('End')
    await expect(view.rows.last()).toHaveAttribute('aria-selected', 'true')
    await view.choose('Copy', 'Selection as JSON')
    await expect(page.getByText('1 row copied.')).toBeVisible()
    expect(JSON.parse(await clipboard())).toMatchObject([
      { kind: 'wire', event: { type: 'close' } },
    ])
    await view.choose('Copy', 'All listed as text')
    await expect(page.getByText('16 rows copied.')).toBeVisible()
    expect(await clipboard()).toContain('Hello <b>world</b>')
  })

  test('have columns whose width the keyboard and the mouse set, and that are remembered', async ({
    page,
  }) => {
    const handle = page.getByRole('separator', { name: 'Width of the column Time' })
    const width = async () => Math.round((await standingBox(view.grid.locator('th.time'))).width)
    const before = await width()
    await handle.focus()
    await handle.press('ArrowRight')
    await expect.poll(width).toBe(before + 8)
    const { x, y, height } = await standingBox(handle)
    await page.mouse.move(x + 4, y + height / 2)
    await page.mouse.down()
    await page.mouse.move(x + 34, y + height / 2)
    await page.mouse.up()
    await expect.poll(width).toBe(before + 38)
    await page.reload()
    await expect(handle).toHaveAttribute('aria-valuenow', String(before + 38))
    await handle.press('Enter')
    await expect.poll(width).toBe(before)
  })

  test('are cleared', async ({ page, playground }) => {
    await playground.button('Clear the messages').click()
    await expect(view.rows).toHaveCount(0)
    await expect(page.getByText('No message matches the filter.')).toBeVisible()
    await playground.runToEnd()
    await view.expectCount(16)
  })
})

test('no column is cut at 1280 pixels, in either language', async ({ page }) => {
  for (const locale of ['en', 'zh'] as const) {
    const playground = new Playground(page, locale === 'zh' ? `${SITE()}/zh` : SITE(), locale)
    await page.goto(`${playground.site}/playground`)
    await playground.takesOver()
    await playground.run()
    const view = new MessagesView(playground)
    await expect(view.rows.first()).toBeVisible()
    const scroller = await standingBox(view.grid.locator('xpath=..'))
    const last = view.grid.locator('th.place')
    const box = await standingBox(last)
    expect(box.x + box.width).toBeLessThanOrEqual(scroller.x + scroller.width)
    const cut = await last.locator('.name').evaluate((name) => name.scrollWidth > name.clientWidth)
    expect(cut).toBe(false)
  }
})

test('on a phone, a message opens in the place of the list', async ({ page, playground }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await playground.openScenario(program(PROGRAM))
  await playground.run()
  await page.getByRole('tab', { name: 'Messages' }).click()
  const view = new MessagesView(playground)
  await view.row('Hello').click()
  await expect(view.details).toContainText('Hello <b>world</b>')
  await expect(view.grid).toBeHidden()
  await view.details.getByRole('button', { name: 'Close the details' }).click()
  await expect(view.grid).toBeVisible()
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})

test('the list follows its end until the reader scrolls, and stands still while paused', async ({
  playground,
  page,
}) => {
  await playground.openScenario(
    program(`const socket = new WebSocket('wss://a.example/')
socket.onopen = () => setInterval(() => { for (let i = 0; i < 5; i++) socket.send('tick') }, 100)`),
  )
  await playground.run()
  const view = new MessagesView(playground)
  const count = async () => Number(await view.grid.getAttribute('aria-rowcount'))
  await expect.poll(count).toBeGreaterThan(60)
  await expect.poll(() => view.fromEnd()).toBeLessThan(30)
  await view.grid.locator('xpath=..').hover()
  // The list moves meanwhile; a reader turns the wheel until it stands, whatever comes.
  await expect(async () => {
    await page.mouse.wheel(0, -300)
    const [top, at] = [await view.fromTop(), await count()]
    await expect.poll(count).toBeGreaterThan(at + 40)
    expect(await view.fromTop()).toBe(top)
  }).toPass()
  expect(await view.fromEnd()).toBeGreaterThan(100)
  await playground.button('Scroll to the end').click()
  await expect.poll(() => view.fromEnd()).toBeLessThan(30)

  await playground.button('Pause the list').click()
  // Rows of before the click may still be on their way to the screen.
  await expect(page.getByText(/Paused. New rows: \d/)).toBeVisible()
  const paused = await count()
  await expect(page.getByText(/Paused. New rows: \d\d+/)).toBeVisible()
  expect(await count()).toBe(paused)
  await playground.button('Pause the list').click()
  await expect.poll(count).toBeGreaterThan(paused)
})

test(
  'a run is saved as HAR that Chrome takes, and replays with the same messages',
  CHROMIUM_ONLY,
  async ({ playground, page }) => {
    await playground.openScenario(program(PROGRAM))
    await playground.runToEnd()
    const view = new MessagesView(playground)
    await view.expectCount(16)
    const before = await playground.wire()
    const har = await view.save('Save as HAR')
    expect(chromeImport(har).map(({ status, frames }) => [status, frames.length])).toEqual([
      [101, 6],
      [101, 2],
    ])
    expect(await view.save('Save as text')).toContain('Hello <b>world</b>')
    expect(JSON.parse(await view.save('Save as JSON'))).toHaveProperty('entries')

    await view.openHar('session.har', har)
    await expect(page.getByText('2 connections with 8 messages.')).toBeVisible()
    await playground.button('Replay with server.ts').click()
    await expect(page.getByRole('tab', { name: 'server.ts' })).toHaveAttribute(
      'aria-selected',
      'true',
    )
    await expect(page.getByRole('combobox', { name: 'Server' })).toHaveValue('custom')
    await playground.runToEnd()
    await expect.poll(async () => (await playground.wire()).toSorted()).toEqual(before.toSorted())
  },
)

test('a file that is no HAR says so', CHROMIUM_ONLY, async ({ playground, page }) => {
  await playground.open()
  const view = new MessagesView(playground)
  await view.openHar('page.html', '<html></html>')
  await expect(page.getByText('not valid JSON')).toBeVisible()
  await view.openHar('data.json', '{"log": {"entries": []}}')
  await expect(page.getByText('no WebSocket connections')).toBeVisible()
})

test(
  '100,000 messages are all there, of which the page has those in sight',
  CHROMIUM_ONLY,
  async ({ playground }) => {
    await playground.openScenario(manyMessages(99_990))
    await playground.run()
    await expect(playground.state).toHaveText('finished')
    const view = new MessagesView(playground)
    const count = async () => Number(await view.grid.getAttribute('aria-rowcount'))
    await expect.poll(count).toBeGreaterThan(99_990)
    expect(await view.rows.count()).toBeLessThan(100)
    await view.grid.focus()
    await view.grid.press('Home')
    await expect(view.rows.first().locator('.kind')).toHaveText('connect')
    await view.grid.press('End')
    await expect(view.rows.last()).toBeVisible()
  },
)

test('messages of a known protocol are shown as its frames', async ({ playground }) => {
  await playground.openScenario({
    platform: 'web',
    files: {
      'main.ts': `const stomp = new WebSocket('wss://stomp.example/', ['v12.stomp'])
stomp.onopen = () => stomp.send('SEND\\ndestination:/topic/a\\n\\n{"n":555555555555555555}\\0')
const mqtt = new WebSocket('wss://mqtt.example/', ['mqtt'])
mqtt.onopen = () => mqtt.send(Uint8Array.of(0x30, 6, 0, 1, 0x61, 0x6f, 0x6e, 0x65))
stomp.onmessage = mqtt.onmessage = ({ target }) => target.close()
`,
    },
  })
  await playground.runToEnd()
  const view = new MessagesView(playground)
  await view.row('SEND').click()
  await expect(view.details.getByRole('button', { name: 'STOMP' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await expect(view.details).toContainText('SEND')
  await expect(view.details).toContainText('destination: "/topic/a"')
  await expect(view.details).toContainText('n: 555555555555555555')
  await view.row('30 06').click()
  await expect(view.details.getByRole('button', { name: 'MQTT' })).toBeVisible()
  await expect(view.details).toContainText('payload: "one"')
  await view.details.getByRole('button', { name: 'Hex' }).click()
  await expect(view.details).toContainText('30 06 00 01 61 6f 6e 65')
})
