import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { Playground } from './support/playground.ts'
import { CHROMIUM_ONLY, expect, LIVE, test } from './support/test.ts'

/** A port of this machine on which nothing listens. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

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
  expect((await playground.lines()).sort()).toEqual([
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
  expect((await playground.lines()).sort()).toEqual([
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
  expect(await playground.lines()).toEqual(['log: as written'])
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
  expect(await playground.lines()).toContain('note: network.headers-dropped')
})

test(
  'npm run dev serves the site, the playground and a live server',
  CHROMIUM_ONLY,
  async ({ page }) => {
    test.setTimeout(180_000)
    const port = await freePort()
    const dev = spawn('npm', ['run', 'dev', '--', '--port', String(port)], { detached: true })
    try {
      const site = `http://localhost:${port}`
      const playground = new Playground(page, site)
      const answers = () => fetch(`${site}/playground/`).then(({ ok }) => ok, String)
      await expect.poll(answers, { timeout: 60_000 }).toBe(true)
      await page.goto(`${site}/playground/`, { timeout: 60_000 })
      await expect(playground.button('Run')).toBeEnabled({ timeout: 60_000 })
      await playground.select('Mode', 'live')
      await expect(page.getByRole('textbox', { name: 'Live server URL' })).toHaveValue(
        `ws://localhost:${port}/live/echo`,
      )
      await playground.run()
      await expect(playground.state).toHaveText('finished', { timeout: 30_000 })
      expect(await playground.lines()).toContain('note: network.live-url')
      expect((await playground.wire()).some((row) => row.includes('open'))).toBe(true)
    } finally {
      process.kill(-dev.pid!)
    }
  },
)
