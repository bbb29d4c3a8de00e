import { expect, it } from 'vitest'
import { closed, install, notesOf, opened, record, server, URL } from './support.ts'
import { until } from '../../../support/virtual-time.ts'

/** Returns the server's received data for a sent value, as text or as a list of bytes. */
async function received(data: unknown) {
  const seen: unknown[] = []
  const scenario = server({ connection: (socket) => socket.on('message', (m) => seen.push(m)) })
  const installed = install({ scenario })
  installed.ws.WebSocket(URL)
  await opened(installed.ws)
  installed.ws.send(data as string)
  await until(() => seen.length > 0)
  const [message] = seen
  return {
    message: message instanceof ArrayBuffer ? [...new Uint8Array(message)] : message,
    notes: notesOf(installed),
  }
}

it.each(['text', '', '文本'])('sends %o as it is', async (data) => {
  expect(await received(data)).toEqual({ message: data, notes: [] })
})

it.each([undefined, null])('sends %s as empty text', async (data) => {
  expect(await received(data)).toEqual({ message: '', notes: [] })
})

it.each([
  ['an object as JSON', { a: 1 }, '{"a":1}', 'weex.data-converted'],
  ['a number as text', 5, '5', 'weex.data-converted'],
  ['an ArrayBuffer as binary', new Uint8Array([7, 8]).buffer, [7, 8], 'weex.binary-send'],
  ['a typed array as binary', new Uint8Array([7, 8]), [7, 8], 'weex.binary-send'],
])('sends %s, with a note', async (_, data, message, note) => {
  expect(await received(data)).toEqual({ message, notes: [note] })
})

it('calls onerror when the connection is not open yet, and the connection goes on', async () => {
  const installed = install({ settings: { connectDelay: 0, latency: 0 } })
  const { ws } = installed
  ws.WebSocket(URL)
  ws.send('early')
  const log = record(ws)
  expect(log).toEqual([])
  await until(() => log.length === 2)
  expect(log).toEqual([
    ['onerror', { data: 'WebSocket is not ready' }],
    ['onopen', {}],
  ])
  expect(notesOf(installed)).toEqual(['weex.send-not-open'])
})

it('calls onerror when the connection is closed', async () => {
  const { ws } = install()
  ws.WebSocket(URL)
  await opened(ws)
  ws.close()
  await closed(ws)
  const error = new Promise((resolve) => (ws.onerror = resolve))
  ws.send('late')
  expect(await error).toEqual({ data: 'WebSocket is not ready' })
})

it('does nothing before the first WebSocket(), with a note', () => {
  const installed = install()
  expect(() => installed.ws.send('x')).not.toThrow()
  expect(notesOf(installed)).toEqual(['weex.no-connection'])
})
