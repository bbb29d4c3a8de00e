import type { Locator, Page } from '@playwright/test'
import { DEFAULT_NETWORK } from '../../src/scenario/network-settings.ts'
import type { Playground } from './support/playground.ts'
import { expect, test } from './support/test.ts'

/** A program to connect, log all events, and stay. */
const STAYS = `
const socket = new WebSocket('wss://echo.example/')
socket.binaryType = 'arraybuffer'
socket.onopen = () => console.log('open')
socket.onmessage = ({ data }) =>
  console.log(typeof data === 'string' ? data : [...new Uint8Array(data)].join(' '))
socket.onerror = () => console.log('error')
socket.onclose = ({ code, reason }) => console.log('closed', code, reason)
`

const files = { 'main.ts': STAYS }

const panel = (page: Page) => page.getByRole('dialog', { name: 'Simulated network' })

/** Opens the settings of the network. */
async function openPanel(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /^Network:/ }).click()
  await expect(panel(page)).toBeVisible()
  return panel(page)
}

/** Types a number key by key: Firefox fires no change event for a value set by a script. */
async function type(field: Locator, value: string): Promise<void> {
  await field.press('ControlOrMeta+A')
  await field.pressSequentially(value)
  await field.press('Tab')
}

async function run({ page, words }: Playground): Promise<void> {
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: words.run.run, exact: true }).click()
}

const line = (playground: Playground, text: string) =>
  playground.console.locator('[data-level]', { hasText: text })

/** Acts as the server of the connected program in the playground. */
async function openServer({ page }: Playground): Promise<Locator> {
  await page.getByRole('tab', { name: 'Server', exact: true }).click()
  const server = page.getByRole('region', { name: 'Server by hand' })
  await expect(server.getByRole('combobox', { name: 'Connection' })).toBeVisible()
  return server
}

test('a failure chosen in the panel takes effect', async ({ playground, page }) => {
  await playground.openScenario({ files })
  const settings = await openPanel(page)
  await settings.getByRole('combobox', { name: 'Failure' }).selectOption('Closed by the server')
  await type(settings.getByRole('spinbutton', { name: 'After' }), '50')
  await type(settings.getByRole('spinbutton', { name: 'Close code' }), '4321')
  await type(settings.getByRole('textbox', { name: 'Close reason' }), 'from the panel')
  await run(playground)
  await expect(line(playground, 'closed 4321 from the panel')).toBeVisible()
  await expect(playground.state).toHaveText('finished')
})

test('what a link says takes effect and shows in the panel', async ({ playground, page }) => {
  await playground.openScenario({
    files,
    network: {
      ...DEFAULT_NETWORK,
      jitter: 12,
      seed: 77,
      bandwidth: 64_000,
      messageLimit: 9000,
      failure: { kind: 'refuse', status: 503 },
    },
  })
  const settings = await openPanel(page)
  const shown = {
    'Connect delay': '10',
    Latency: '2',
    Jitter: '12',
    Seed: '77',
    Bandwidth: '64',
    'Largest message': '9000',
    'HTTP status': '503',
  }
  for (const [name, value] of Object.entries(shown)) {
    await expect(settings.getByRole('spinbutton', { name, exact: true })).toHaveValue(value)
  }
  await run(playground)
  await expect(line(playground, 'closed 1006')).toBeVisible()
  await expect(line(playground, 'error')).toBeVisible()
})

test('changes of the device are set in the panel, and come with a link', async ({
  playground,
  page,
}) => {
  const program = {
    platform: 'wx',
    files: {
      'main.js': `wx.onAppHide(() => console.log('hidden'))
wx.onAppShow(() => task.close({}))
const task = wx.connectSocket({ url: 'wss://echo.example/' })
task.onClose(() => console.log('closed'))`,
    },
  }
  await playground.openScenario(program)
  const settings = await openPanel(page)
  await settings.getByRole('button', { name: 'Add a change' }).click()
  await type(settings.getByRole('spinbutton', { name: 'Time' }), '200')
  await settings.getByRole('button', { name: 'Add a change' }).click()
  await type(settings.getByRole('spinbutton', { name: 'Time' }).last(), '60000')
  await expect(settings.getByRole('combobox', { name: 'Change' }).last()).toHaveValue('foreground')
  await run(playground)
  await expect(line(playground, 'hidden')).toBeVisible()
  const background = page.getByRole('switch', { name: 'Background' })
  await expect(background).toBeChecked()
  await background.click()
  await expect(line(playground, 'closed')).toBeVisible()

  const changes = [
    { after: 100, to: 'background' },
    { after: 200, to: 'foreground' },
  ] as const
  await playground.openScenario({ ...program, network: { ...DEFAULT_NETWORK, changes } })
  await run(playground)
  await expect(line(playground, 'closed')).toBeVisible()
  await expect(playground.state).toHaveText('finished')
  const linked = await openPanel(page)
  await linked.getByRole('button', { name: 'Remove the change' }).first().click()
  await expect(linked.getByRole('spinbutton', { name: 'Time' })).toHaveValue('200')
})

test('a preset sets everything but the seed', async ({ playground, page }) => {
  await playground.openScenario({ files, network: { ...DEFAULT_NETWORK, seed: 5 } })
  const settings = await openPanel(page)
  await settings.getByRole('combobox', { name: 'Preset' }).selectOption('3G')
  await expect(settings.getByRole('spinbutton', { name: 'Latency' })).toHaveValue('150')
  await expect(settings.getByRole('spinbutton', { name: 'Seed' })).toHaveValue('5')
  await expect(page.getByRole('button', { name: 'Network: 3G' })).toBeVisible()
  await type(settings.getByRole('spinbutton', { name: 'Latency' }), '151')
  await expect(page.getByRole('button', { name: 'Network: Custom' })).toBeVisible()
  await settings.getByRole('button', { name: 'New seed' }).click()
  await expect(settings.getByRole('spinbutton', { name: 'Seed' })).not.toHaveValue('5')
})

test('goes offline and back by hand while a program runs', async ({ playground, page }) => {
  await playground.openScenario({
    files: {
      'main.ts': `
let opened = 0
function connect() {
  const socket = new WebSocket('wss://echo.example/')
  socket.onopen = () => console.log('opened', ++opened)
  socket.onerror = () => console.log('no network')
  socket.onclose = () => setTimeout(connect, 500)
}
connect()
`,
    },
  })
  await run(playground)
  await expect(line(playground, 'opened 1')).toBeVisible()
  const offline = page.getByRole('switch', { name: 'Offline' })
  await offline.check()
  await expect(line(playground, 'no network').first()).toBeVisible()
  await offline.uncheck()
  await expect(line(playground, 'opened 2')).toBeVisible()
  await expect(playground.state).toHaveText('running')
})

test('sends the app to the background, as long as the program runs', async ({
  playground,
  page,
}) => {
  await playground.openScenario({
    platform: 'wx',
    files: {
      'main.ts': `const task = wx.connectSocket({ url: 'wss://echo.example/' })
const say = (data: string) =>
  task.send({ data, fail: ({ errMsg }) => console.log(errMsg) })
task.onOpen(() => console.log('open'))
task.onMessage(({ data }) => { console.log(data); task.close({}) })
wx.onAppHide(() => say('hidden'))
wx.onAppShow(() => say('shown'))
`,
    },
  })
  const background = page.getByRole('switch', { name: 'Background' })
  await expect(background).toBeDisabled()
  await run(playground)
  await expect(line(playground, 'open')).toBeVisible()
  await background.check()
  await expect(line(playground, 'sendSocketMessage:fail interrupted')).toBeVisible()
  await background.uncheck()
  await expect(line(playground, 'shown')).toBeVisible()
  await expect(playground.state).toHaveText('finished')
  await expect(background).toBeDisabled()
  await expect(background).not.toBeChecked()
})

test('begins offline when it is told to', async ({ playground, page }) => {
  await playground.openScenario({ files })
  await page.getByRole('switch', { name: 'Offline' }).check()
  await run(playground)
  await expect(line(playground, 'closed 1006')).toBeVisible()
  await expect(line(playground, 'open')).toHaveCount(0)
})

test('sends text and binary by hand', async ({ playground }) => {
  await playground.openScenario({ files })
  await run(playground)
  await expect(line(playground, 'open')).toBeVisible()
  const server = await openServer(playground)
  const message = server.getByRole('textbox', { name: 'Message' })
  await message.fill('written by hand')
  await server.getByRole('button', { name: 'Send' }).click()
  await expect(line(playground, 'written by hand')).toBeVisible()
  await server.getByRole('combobox', { name: 'Format' }).selectOption('Hexadecimal')
  await message.fill('00 7f f')
  await server.getByRole('button', { name: 'Send' }).click()
  await expect(server.getByRole('alert')).toBeVisible()
  await message.fill('00 7f ff')
  await server.getByRole('button', { name: 'Send' }).click()
  await expect(line(playground, '0 127 255')).toBeVisible()
  await expect(server.getByRole('alert')).toHaveCount(0)
})

test('closes a connection by hand with a code and a reason', async ({ playground }) => {
  await playground.openScenario({ files })
  await run(playground)
  const server = await openServer(playground)
  await server.getByRole('textbox', { name: 'Close code' }).fill('2999')
  await expect(server.getByRole('alert')).toBeVisible()
  await server.getByRole('textbox', { name: 'Close code' }).fill('4009')
  await server.getByRole('textbox', { name: 'Close reason' }).fill('enough')
  await server.getByRole('button', { name: 'Close connection' }).click()
  await expect(line(playground, 'closed 4009 enough')).toBeVisible()
  await expect(playground.state).toHaveText('finished')
  await expect(server.getByText('No connection is open.', { exact: false })).toBeVisible()
})

test('drops a connection by hand', async ({ playground }) => {
  await playground.openScenario({ files })
  await run(playground)
  const server = await openServer(playground)
  await server.getByRole('button', { name: 'Drop connection' }).click()
  await expect(line(playground, 'closed 1006')).toBeVisible()
})

test('the app ends by hand: the page’s events come, the run is over, and a note says how', async ({
  playground,
  page,
}) => {
  const source = `${STAYS}addEventListener('pagehide', () => console.log('pagehide'))`
  await playground.openScenario({ platform: 'web', files: { 'main.js': source } })
  const end = page.getByRole('button', { name: 'End app' })
  await expect(end).toHaveAttribute('aria-disabled', 'true')
  await run(playground)
  await expect(line(playground, 'open')).toBeVisible()
  await end.click()
  await expect(line(playground, 'pagehide')).toBeVisible()
  await expect(page.getByText('Open connections close with 1001')).toBeVisible()
  await expect(end).toHaveAttribute('aria-disabled', 'true')
  await expect(line(playground, 'closed')).toBeHidden()
})
