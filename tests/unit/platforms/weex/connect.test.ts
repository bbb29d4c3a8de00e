import { describe, expect, it, vi } from 'vitest'
import type { Handshake } from '../../../../src/network/contract.ts'
import { closed, install, notesOf, opened, record, server, URL } from './support.ts'
import { until } from '../../../support/virtual-time.ts'

/** Creates Weex with a server recording the handshakes and the closes. */
function observed() {
  const handshakes: Handshake[] = []
  const ends: [path: string, code: number][] = []
  const scenario = server({
    handshake(handshake) {
      handshakes.push(handshake)
      return { accept: true }
    },
    connection(socket) {
      const { pathname } = new globalThis.URL(socket.handshake.url)
      socket.on('message', (data) => socket.send(`${pathname} ${String(data)}`))
      socket.on('close', ({ code }) => ends.push([pathname, code]))
    },
  })
  return { handshakes, ends, ...install({ scenario }) }
}

describe('WebSocket()', () => {
  it('returns nothing and connects', async () => {
    const { ws, handshakes } = observed()
    expect(ws.WebSocket('wss://a.example/path', 'chat')).toBe(undefined)
    await opened(ws)
    expect(handshakes).toMatchObject([{ url: 'wss://a.example/path', protocols: ['chat'] }])
  })

  it('W1: asks for no subprotocol when that is empty, with a note', async () => {
    const installed = observed()
    installed.ws.WebSocket(URL, '')
    await opened(installed.ws)
    expect(installed.handshakes[0]?.protocols).toEqual([])
    expect(notesOf(installed)).toEqual(['weex.empty-protocol'])
  })

  it.each([undefined, null])('asks for none when the subprotocol is %s', async (protocol) => {
    const installed = observed()
    installed.ws.WebSocket(URL, protocol as undefined)
    await opened(installed.ws)
    expect(installed.handshakes[0]?.protocols).toEqual([])
    expect(notesOf(installed)).toEqual([])
  })

  it('takes http and https for ws and wss, as iOS and browsers do', async () => {
    const { ws, handshakes } = observed()
    ws.WebSocket('https://a.example/')
    await opened(ws)
    expect(handshakes[0]?.url).toBe('wss://a.example/')
  })

  it.each([
    ['an empty URL', ''],
    ['a relative URL', '/path'],
    ['another scheme', 'ftp://a.example/'],
    ['a malformed URL', 'wss://a b:c/'],
  ])('does not throw for %s: onerror and onclose follow', async (_, url) => {
    const installed = install()
    installed.ws.WebSocket(url)
    const log = record(installed.ws)
    expect(log).toEqual([])
    await until(() => log.length === 2)
    expect(log).toEqual([
      ['onerror', { data: expect.any(String) }],
      ['onclose', { code: 1006, reason: '', wasClean: false }],
    ])
    expect(notesOf(installed)).toEqual(['weex.cannot-connect'])
  })
})

describe('a second WebSocket()', () => {
  it('W7: closes the first connection, whose events no longer arrive', async () => {
    const installed = observed()
    const { ws, ends } = installed
    ws.WebSocket('wss://a.example/first')
    await opened(ws)
    ws.send('on its way')
    ws.WebSocket('wss://a.example/second')
    const log = record(ws)
    await until(() => log.length === 1 && ends.length === 1)
    ws.send('x')
    await until(() => log.length === 2)
    expect(log).toEqual([
      ['onopen', {}],
      ['onmessage', { data: '/second x' }],
    ])
    expect(ends).toEqual([['/first', 1005]])
    expect(notesOf(installed)).toEqual(['weex.connection-replaced'])
  })

  it('gives up a first connection that is still being made', async () => {
    const installed = observed()
    const { ws } = installed
    ws.WebSocket('wss://a.example/first')
    const log = record(ws)
    ws.WebSocket('wss://a.example/second')
    await until(() => log.length === 1)
    ws.close(1000)
    await until(() => log.length === 2)
    expect(log.map(([name]) => name)).toEqual(['onopen', 'onclose'])
  })

  it('forgets an error of the first that is still on its way', async () => {
    const { ws } = observed()
    const log = record(ws)
    ws.WebSocket('not a url')
    ws.WebSocket(URL)
    await until(() => log.length > 0)
    expect(log).toEqual([['onopen', {}]])
  })

  it('keeps the listeners, and notes when one from before is called', async () => {
    const installed = observed()
    const { ws } = installed
    ws.WebSocket(URL)
    let opens = 0
    ws.onopen = () => opens++
    await until(() => opens === 1)
    ws.WebSocket(URL)
    await until(() => opens === 2)
    expect(notesOf(installed)).toEqual(['weex.connection-replaced', 'weex.listener-inherited'])
  })

  it('W3: calls onopen once for each connection', async () => {
    const { ws } = observed()
    const open = vi.fn()
    for (let connection = 1; connection <= 2; connection++) {
      ws.WebSocket(URL)
      ws.onopen = open
      await until(() => open.mock.calls.length === connection)
      ws.close()
      await closed(ws)
    }
    expect(open.mock.calls).toEqual([[{}], [{}]])
  })

  it('raises no note about the first once that is closed', async () => {
    const installed = observed()
    const { ws } = installed
    ws.WebSocket(URL)
    await opened(ws)
    ws.close()
    await closed(ws)
    ws.WebSocket(URL)
    await opened(ws)
    expect(notesOf(installed)).toEqual(['weex.client-close'])
  })
})
