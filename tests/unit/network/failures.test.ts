import { expect, it, vi } from 'vitest'
import type { Observation } from '../../../src/network/simulated/index.ts'
import type { NetworkFailure } from '../../../src/scenario/network-settings.ts'
import { between, echo, network, next, open, server, trace, untilClosed } from './support.ts'
import { until } from '../../support/virtual-time.ts'

/** Creates a network with a single kind of failure, and records the close of server connections. */
function failing(
  failure: NetworkFailure,
  timeouts = { handshake: 60_000, transport: 2000 },
  latency = 0,
) {
  const closed = vi.fn()
  const messages: unknown[] = []
  const created = network({
    scenario: server({
      connection(socket) {
        socket.on('message', (data) => {
          messages.push(data)
          socket.send(data)
        })
        socket.on('close', closed)
      },
    }),
    settings: { failure, latency },
    closingTimeouts: timeouts,
  })
  return { created, closed, messages }
}

it('refuses with a status, whatever the server would say', async () => {
  const seen: Observation[] = []
  const { WebSocket } = network({
    scenario: echo,
    settings: { failure: { kind: 'refuse', status: 503 } },
    observe: (observation) => seen.push(observation),
  })
  expect(await untilClosed(new WebSocket('ws://host/'))).toEqual(['error', "close 1006 '' unclean"])
  expect(seen).toMatchObject([{ connection: 1, event: { accepted: false, status: 503 } }])
})

it('loses the transport: 1006 at both ends and, as in Chromium, no error event', async () => {
  const { created, closed } = failing({ kind: 'lose', after: 10 })
  const socket = new created.WebSocket('ws://host/')
  const began = created.now()
  expect(await untilClosed(socket)).toEqual(['open', "close 1006 '' unclean"])
  expect(between(began, created.now())).toBe(10)
  expect(closed.mock.calls).toEqual([[{ code: 1006, reason: '' }]])
})

it('loses what was under way with the transport', async () => {
  const { created, messages } = failing({ kind: 'lose', after: 0 }, undefined, 5)
  const socket = new created.WebSocket('ws://host/')
  socket.onopen = () => socket.send('under way')
  await next(socket, 'close')
  await next(new created.WebSocket('ws://other/'), 'close')
  expect(messages).toEqual([])
})

it('falls silent: sending goes on, nothing arrives, and nobody is told', async () => {
  const { created, closed, messages } = failing({ kind: 'silence', after: 0 })
  const socket = await open(created)
  const events = trace(socket)
  await open(created, 'ws://other/')
  socket.send('into the void')
  expect(socket.bufferedAmount).toBe(13)
  await until(() => expect(socket.bufferedAmount).toBe(0))
  expect(socket.readyState).toBe(1)
  expect([events, messages, closed.mock.calls]).toEqual([[], [], []])
})

it.each<NetworkFailure>([{ kind: 'silence', after: 0 }, { kind: 'hang' }])(
  'waits for the answer to a Close frame in vain, then gives up with 1006: $kind',
  async (failure) => {
    const { created } = failing(failure, { handshake: 30, transport: 10 })
    const socket = await open(created)
    await open(created, 'ws://other/')
    const began = created.now()
    socket.close(4000, 'bye')
    expect(await untilClosed(socket)).toEqual(["close 1006 '' unclean"])
    expect(between(began, created.now())).toBe(30)
  },
)

it('tells a server that never completes its closing only when the client has given up', async () => {
  const { created, closed } = failing({ kind: 'hang' }, { handshake: 20, transport: 10 })
  const socket = await open(created)
  socket.close(4000, 'bye')
  await next(socket, 'close')
  await until(() => expect(closed.mock.calls).toEqual([[{ code: 4000, reason: 'bye' }]]))
})

it('is closed by a server whose transport stays open: the client closes it', async () => {
  const created = network({
    scenario: server({ connection: (socket) => socket.close({ code: 4001, reason: 'srv' }) }),
    settings: { failure: { kind: 'hang' } },
    closingTimeouts: { handshake: 60_000, transport: 20 },
  })
  const socket = await open(created)
  const began = created.now()
  expect(await untilClosed(socket)).toEqual(["close 4001 'srv' clean"])
  expect(between(began, created.now())).toBe(20)
})

it.each([
  [1000, 'done', "close 1000 'done' clean"],
  [1012, '', "close 1012 '' clean"],
  [4999, '再见', "close 4999 '再见' clean"],
  [1005, '', "close 1005 '' clean"],
  [1006, '', "close 1006 '' unclean"],
])('is closed by the server with %i and %j', async (code, reason, event) => {
  const { created } = failing({ kind: 'close', after: 5, code, reason })
  const socket = new created.WebSocket('ws://host/')
  expect(await untilClosed(socket)).toEqual(['open', event])
})

it.each<NetworkFailure>([
  { kind: 'malformed', after: 5 },
  { kind: 'close', after: 5, code: 2999, reason: '' },
  { kind: 'close', after: 5, code: 1004, reason: '' },
])('fails the connection for a frame that nobody may send: $kind', async (failure) => {
  const { created, closed } = failing(failure)
  const socket = new created.WebSocket('ws://host/')
  expect(await untilClosed(socket)).toEqual(['open', 'error', "close 1006 '' unclean"])
  await until(() => expect(closed.mock.calls).toEqual([[{ code: 1002, reason: '' }]]))
})

it('delivers what was sent before a malformed frame', async () => {
  const created = network({
    scenario: server({ connection: (socket) => socket.send('before') }),
    settings: { failure: { kind: 'malformed', after: 0 } },
  })
  expect(await untilClosed(new created.WebSocket('ws://host/'))).toEqual([
    'open',
    'message before',
    'error',
    "close 1006 '' unclean",
  ])
})

it('leaves a connection alone that has closed before', async () => {
  const { created, closed } = failing({ kind: 'lose', after: 30 })
  const socket = await open(created)
  socket.close(4000)
  expect(await untilClosed(socket)).toEqual(["close 4000 '' clean"])
  const other = await open(created, 'ws://other/')
  const events = trace(socket)
  await next(other, 'close')
  expect(events).toEqual([])
  expect(closed).toHaveBeenCalledTimes(2)
})

it.each([
  ['text, measured in UTF-8', '中文', 5],
  ['binary', new Uint8Array(6), 5],
])('ends in 1009 after a message over the limit: %s', async (_, data, messageLimit) => {
  const seen: unknown[] = []
  const created = network({
    scenario: server({ connection: (socket) => socket.on('message', (at) => seen.push(at)) }),
    settings: { messageLimit },
  })
  const socket = await open(created)
  socket.send('12345')
  socket.send(data)
  socket.send('late')
  expect(await untilClosed(socket)).toEqual(["close 1009 '' clean"])
  expect(seen).toEqual(['12345'])
})
