import { startDevServer } from './support/dev-server.ts'
import { freePort } from './support/free-port.ts'
import { Playground } from './support/playground.ts'
import { CHROMIUM_ONLY, expect, LIVE, test } from './support/test.ts'

const program = (url: string) => ({
  platform: 'web',
  files: {
    'main.ts': `const socket = new WebSocket('${url}')
socket.onerror = () => console.log('error')
socket.onclose = ({ code, wasClean }) => console.log('close', code, wasClean)`,
  },
})

test('a live server that is not there: what the platform reports, and why', async ({
  playground,
}) => {
  await playground.openScenario(program('wss://echo.example/'))
  const url = `ws://127.0.0.1:${await freePort()}/`
  await playground.goLive(url)
  await playground.runToEnd()
  await expect
    .poll(async () => (await playground.lines()).sort())
    .toEqual([
      'log: close 1006 false',
      'log: error',
      'note: network.live-url',
      'note: network.refused',
    ])
  await expect(playground.console).toContainText(url)
})

test('a live server that turns the handshake down looks the same to a browser', async ({
  playground,
}) => {
  await playground.openScenario(program('wss://echo.example/'))
  await playground.goLive(`${LIVE()}refuse`)
  await playground.runToEnd()
  await expect
    .poll(async () => (await playground.lines()).sort())
    .toEqual([
      'log: close 1006 false',
      'log: error',
      'note: network.live-url',
      'note: network.refused',
    ])
})

test('with no live URL, the program’s own is called', async ({ playground }) => {
  await playground.openScenario({
    platform: 'web',
    files: {
      'main.ts': `const socket = new WebSocket('${LIVE()}echo')
socket.onopen = () => socket.send('as written')
socket.onmessage = ({ data }) => {
  console.log(data)
  socket.close()
}`,
    },
    server: { mode: 'live' },
  })
  await playground.page.getByRole('textbox', { name: 'Live server URL' }).fill('')
  await playground.runToEnd()
  await expect.poll(() => playground.lines()).toEqual(['log: as written'])
})

test('headers that a browser cannot send are named', async ({ playground }) => {
  await playground.openScenario({
    platform: 'ohos',
    files: {
      'main.ts': `import webSocket from '@ohos.net.webSocket'
const ws = webSocket.createWebSocket()
ws.on('open', () => ws.close())
ws.connect('wss://echo.example/', { header: { token: 'x' } })`,
    },
  })
  await playground.goLive(`${LIVE()}echo`)
  await playground.runToEnd()
  await expect.poll(() => playground.lines()).toContain('note: network.headers-dropped')
})

test(
  'npm run dev serves the site, the playground and a live server',
  CHROMIUM_ONLY,
  async ({ page }) => {
    const dev = await startDevServer()
    try {
      const playground = new Playground(page, dev.url)
      await page.goto(`${dev.url}/playground/`)
      await expect(playground.button('Run')).toBeEnabled()
      await playground.select('Mode', 'live')
      await expect(page.getByRole('textbox', { name: 'Live server URL' })).toHaveValue(
        `${dev.url.replace('http', 'ws')}/live/echo`,
      )
      await playground.run()
      await expect(playground.state).toHaveText('finished')
      await expect.poll(() => playground.lines()).toContain('note: network.live-url')
      await expect
        .poll(async () => (await playground.wire()).some((row) => row.includes('open')))
        .toBe(true)
    } finally {
      await dev.close()
    }
  },
)
