import { expect, it, vi } from 'vitest'
import type { Handshake } from '../../../src/network/contract.ts'
import { echo, network, next, open, server, trace, untilClosed } from './support.ts'
import { until } from '../../support/virtual-time.ts'

it('answers every URL, whatever it names', async () => {
  const { WebSocket } = network()
  for (const url of ['ws://test:8088', 'wss://echo.websocket.org/echo?a=1', 'http://a/', 'b']) {
    const socket = new WebSocket(url)
    await next(socket, 'open')
    expect(socket.readyState).toBe(1)
  }
})

it('opens in a later task, so that handlers can be set after construction', async () => {
  const socket = new (network().WebSocket)('ws://host/')
  expect(socket.readyState).toBe(0)
  await Promise.resolve()
  expect(socket.readyState).toBe(0)
  await next(socket, 'open')
})

it('resolves a relative URL against the base URL', () => {
  const { WebSocket } = network({ scenario: echo, baseUrl: 'https://site.example/a/b' })
  expect(new WebSocket('c?d').url).toBe('wss://site.example/a/c?d')
})

it('hands URL, subprotocols and headers to the server, header names in lower case', async () => {
  const seen: Handshake[] = []
  const scenario = server({
    handshake(handshake) {
      seen.push(handshake)
      return { accept: true }
    },
  })
  const { WebSocket } = network({ scenario })
  // What is of the protocol is the client's own business, as on a real connection.
  const options = { headers: { 'X-Token': 'abc', Cookie: 'a=b', 'Sec-WebSocket-Key': 'mine' } }
  await next(new WebSocket('ws://Host/p?q', ['x', 'y'], options), 'open')
  expect(seen).toEqual([
    { url: 'ws://host/p?q', protocols: ['x', 'y'], headers: { 'x-token': 'abc', cookie: 'a=b' } },
  ])
})

it('takes the first subprotocol unless the server chooses', async () => {
  expect((await open(network(), 'ws://host/', ['x', 'y'])).protocol).toBe('x')
  const chooses = server({ handshake: () => ({ accept: true, protocol: 'y' }) })
  expect((await open(network({ scenario: chooses }), 'ws://host/', ['x', 'y'])).protocol).toBe('y')
})

it.each([
  ['chooses none of several', ''],
  ['chooses one that was not offered', 'z'],
])('fails a connection whose server %s', async (_, protocol) => {
  const closed = vi.fn()
  const { WebSocket } = network({
    scenario: server({
      handshake: () => ({ accept: true, protocol }),
      connection: (socket) => socket.on('close', closed),
    }),
  })
  const events = await untilClosed(new WebSocket('ws://host/', ['x', 'y']))
  expect(events).toEqual(['error', "close 1006 '' unclean"])
  await until(() => expect(closed).toHaveBeenCalledWith({ code: 1006, reason: '' }))
})

it('reports a refused connection by error, then close 1006', async () => {
  const { WebSocket } = network({
    scenario: server({ handshake: () => ({ accept: false, status: 403 }) }),
  })
  expect(await untilClosed(new WebSocket('ws://host/'))).toEqual(['error', "close 1006 '' unclean"])
})

it('runs what an error handler put off before the close event', async () => {
  const { WebSocket } = network({
    scenario: server({ handshake: () => ({ accept: false, status: 403 }) }),
  })
  const socket = new WebSocket('ws://host/')
  const order: string[] = []
  socket.onerror = () => void Promise.resolve().then(() => order.push('after error'))
  socket.onclose = () => order.push('close')
  await next(socket, 'close')
  expect(order).toEqual(['after error', 'close'])
})

it('fails to connect to a port that browsers block', async () => {
  expect(await untilClosed(new (network().WebSocket)('ws://host:25/'))).toEqual([
    'error',
    "close 1006 '' unclean",
  ])
})

it('gives up connecting on close(), and the server never hears of it', async () => {
  const connection = vi.fn()
  const { WebSocket } = network({ scenario: server({ connection }) })
  const socket = new WebSocket('ws://host/')
  socket.close(4000, 'never mind')
  expect(socket.readyState).toBe(2)
  expect(await untilClosed(socket)).toEqual(['error', "close 1006 '' unclean"])
  expect(connection).not.toHaveBeenCalled()
})

it('reports once that it gave up, even if the server cuts the connection meanwhile', async () => {
  const created = network({
    scenario: server({
      connection(connection) {
        if (connection.handshake.url !== socket.url) return
        connection.terminate()
        socket.close()
      },
    }),
  })
  const socket = new created.WebSocket('ws://host/')
  const events = trace(socket)
  await next(socket, 'close')
  await open(created, 'ws://other/')
  expect(events).toEqual(['error', "close 1006 '' unclean"])
})

it('keeps two networks apart', async () => {
  const hello = server({ connection: (socket) => socket.send('hello') })
  const one = network({ scenario: hello })
  const other = network()
  const silent = await open(other)
  const message = vi.fn()
  silent.onmessage = message
  expect((await next(new one.WebSocket('ws://host/'), 'message')).data).toBe('hello')
  silent.send('x')
  expect((await next(silent, 'message')).data).toBe('x')
  expect(message).toHaveBeenCalledOnce()
})

it('works on when the program replaces the globals that it stands on', async () => {
  const { WebSocket } = network({ scenario: echo, settings: { connectDelay: 1, latency: 1 } })
  const replaced = () => {
    throw new Error('replaced')
  }
  for (const name of ['setTimeout', 'Event', 'MessageEvent', 'DOMException', 'URL', 'Blob']) {
    vi.stubGlobal(name, replaced)
  }
  try {
    const socket = new WebSocket('ws://host/')
    socket.onopen = () => socket.send('still here')
    const data = await new Promise((resolve) => (socket.onmessage = (event) => resolve(event.data)))
    expect(data).toBe('still here')
  } finally {
    vi.unstubAllGlobals()
  }
})

it('delivers nothing any more once it is disposed of', async () => {
  const created = network()
  const socket = await open(created)
  const message = vi.fn()
  socket.onmessage = message
  socket.send('x')
  created.dispose()
  socket.send('y')
  const after = network()
  const other = await open(after)
  other.send('z')
  await next(other, 'message')
  expect(message).not.toHaveBeenCalled()
})
