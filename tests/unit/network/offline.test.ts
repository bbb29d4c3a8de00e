import { expect, it, vi } from 'vitest'
import { echo, network, next, open, server, trace, untilClosed } from './support.ts'
import { until } from '../../support/virtual-time.ts'

const OFFLINE = { type: 'online', online: false } as const
const ONLINE = { type: 'online', online: true } as const

it('fails to connect at once, however long connecting would take', async () => {
  const { WebSocket } = network({
    scenario: echo,
    settings: { offline: true, connectDelay: 60_000 },
  })
  expect(await untilClosed(new WebSocket('ws://host/'))).toEqual(['error', "close 1006 '' unclean"])
})

it('begins offline and connects once it is brought back', async () => {
  const created = network({ scenario: echo, settings: { offline: true } })
  await next(new created.WebSocket('ws://host/'), 'close')
  expect(created.control(ONLINE)).toBe(true)
  const socket = await open(created)
  socket.send('back')
  expect((await next(socket, 'message')).data).toBe('back')
})

it('takes open connections down with 1006, and those that connect with an error', async () => {
  const created = network({ scenario: echo, settings: { connectDelay: 30 } })
  const socket = await open(created)
  const connecting = new created.WebSocket('ws://other/')
  const events = [trace(socket), trace(connecting)]
  created.control(OFFLINE)
  expect([socket.readyState, connecting.readyState]).toEqual([3, 3])
  await next(connecting, 'close')
  expect(events).toEqual([["close 1006 '' unclean"], ['error', "close 1006 '' unclean"]])
})

it('tells the server only when the network is back', async () => {
  const closed = vi.fn()
  const seen: unknown[] = []
  const created = network({
    scenario: server({
      connection(socket) {
        socket.on('close', closed)
        socket.on('message', (data) => seen.push(data))
      },
    }),
    settings: { latency: 5 },
  })
  const socket = await open(created)
  socket.send('under way')
  created.control(OFFLINE)
  await next(socket, 'close')
  await next(new created.WebSocket('ws://other/'), 'close')
  expect(closed).not.toHaveBeenCalled()
  created.control(ONLINE)
  await until(() => expect(closed.mock.calls).toEqual([[{ code: 1006, reason: '' }]]))
  expect(seen).toEqual([])
})

it('keeps a code that was received already, but not cleanly', async () => {
  const created = network({
    scenario: server({ connection: (socket) => socket.close({ code: 4001, reason: 'srv' }) }),
    settings: { latency: 100 },
  })
  const socket = await open(created)
  await until(() => expect(socket.readyState).toBe(2))
  created.control(OFFLINE)
  expect(await untilClosed(socket)).toEqual(["close 4001 'srv' unclean"])
})

it('does nothing when it is so already', () => {
  const created = network()
  expect(created.control(ONLINE)).toBe(false)
  expect(created.control(OFFLINE)).toBe(true)
  expect(created.control(OFFLINE)).toBe(false)
})
