import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { chromium } from 'playwright'
import { expect, test } from 'vitest'
import { WebSocketServer } from 'ws'
import { fromHar } from '../../../src/trace/har/read.ts'
import { replayScript } from '../../../src/trace/replay/script.ts'
import { chromiumPath } from '../../support/chromium.ts'
import { chromeImport } from './chrome-import.ts'
import { harOfEvents, SOCKET_EVENTS, type SocketEvent } from './chrome-export.ts'
import { replay } from './support.ts'

/** Starts a server to send a greeting, echo text and answer bytes with the number of bytes. */
async function startServer(): Promise<WebSocketServer> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  await once(server, 'listening')
  server.on('connection', (socket) => {
    socket.send('welcome')
    socket.on('message', (data, isBinary) => {
      if (isBinary) socket.send(Buffer.from([(data as Buffer).length, 255]))
      else socket.send(`you said ${String(data)}`)
    })
  })
  return server
}

test('a session recorded from Chromium replays with the same messages in the same order', async () => {
  const server = await startServer()
  const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}/chat?room=1`
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] })
  const events: SocketEvent[] = []
  try {
    const page = await browser.newPage()
    const tools = await page.context().newCDPSession(page)
    await tools.send('Network.enable')
    for (const type of SOCKET_EVENTS) {
      tools.on(type, (event: object) => events.push({ type, ...event } as SocketEvent))
    }
    await page.evaluate(async (url) => {
      const socket = new WebSocket(url)
      const said = (count: number) =>
        new Promise<void>((resolve) => {
          let left = count
          socket.addEventListener('message', () => --left === 0 && resolve())
        })
      await said(1)
      for (const data of ['你好', new Uint8Array([1, 2, 3]), '{"id":1}']) {
        const answer = said(1)
        socket.send(data)
        await answer
      }
      const closed = new Promise((resolve) => socket.addEventListener('close', resolve))
      socket.close(1000)
      await closed
    }, url)
    await expect.poll(() => events.at(-1)?.type).toBe('Network.webSocketClosed')
  } finally {
    await browser.close()
    server.close()
  }

  const har = harOfEvents(events)
  expect(chromeImport(har)[0]!.frames).toHaveLength(7)
  const recording = fromHar(har)
  const recorded = recording.sessions[0]!.messages.map(({ type, data }) => ({ type, data }))
  expect(recorded).toEqual([
    { type: 'receive', data: 'welcome' },
    { type: 'send', data: '你好' },
    { type: 'receive', data: 'you said 你好' },
    { type: 'send', data: { base64: 'AQID' } },
    { type: 'receive', data: { base64: 'A/8=' } },
    { type: 'send', data: '{"id":1}' },
    { type: 'receive', data: 'you said {"id":1}' },
  ])
  for (const speed of [1, Infinity]) {
    const { code } = replayScript(recording, { speed, locale: 'en' })
    expect((await replay(code, url, recorded)).heard).toEqual(recorded)
  }
}, 60_000)
