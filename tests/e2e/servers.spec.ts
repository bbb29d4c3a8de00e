import { expect, test } from './support/test.ts'

test('a run is finished though the server still had timers', async ({ playground }) => {
  await playground.openScenario({
    platform: 'web',
    files: {
      'main.ts': `const socket = new WebSocket('wss://beat.example/?interval=600000')
socket.onopen = () => socket.close(1000)
socket.onclose = ({ code }) => console.log('closed', code)`,
    },
    server: { scenario: 'heartbeat' },
  })
  await playground.runToEnd()
  await expect.poll(() => playground.lines()).toEqual(['log: closed 1000'])
})

test('server.ts takes its time over a handshake, and what it throws stands at its line', async ({
  playground,
}) => {
  await playground.openScenario({
    platform: 'web',
    files: {
      'main.ts': `const socket = new WebSocket('wss://mine.example/', ['a', 'b'])
socket.onmessage = ({ data }) => {
  console.log(socket.protocol, data)
  socket.close()
}`,
      'server.ts': `import { Server } from 'mock-socket'
const server = new Server('*', {
  async handshake({ protocols }) {
    await new Promise((resolve) => setTimeout(resolve, 20))
    return { accept: true, protocol: protocols[1] }
  },
})
server.on('connection', (socket) => {
  socket.join('lobby')
  socket.after(5, () => server.to('lobby').emit('message', 'to the lobby'))
  throw new Error('not quite right')
})`,
    },
    server: { scenario: 'custom' },
  })
  await playground.runToEnd()
  const error = playground.console.locator('[data-level="error"]')
  await expect(error).toContainText('not quite right')
  await expect(error).toContainText('server.ts:11')
  await expect(error.locator('.origin')).toHaveText('server')
  await expect.poll(async () => (await playground.lines()).at(-1)).toBe('log: b to the lobby')
})

test('completion in server.ts knows the server’s side', async ({ playground, page }) => {
  await playground.openScenario({
    platform: 'web',
    files: { 'main.ts': '0', 'server.ts': "import { Server } from 'mock-socket'\n" },
    server: { scenario: 'custom' },
  })
  await page.getByRole('tab', { name: 'server.ts' }).click()
  const editor = page.locator('.monaco-editor').first()
  await expect(editor).toBeVisible()
  await editor.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('new Server().')
  await page.keyboard.press('Control+Space')
  await expect(page.locator('.suggest-widget')).toContainText('clients')
})
