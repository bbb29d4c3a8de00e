import { expect, it, vi } from 'vitest'
import type { ServerSocket } from '../../../src/network/contract.ts'
import { network, next, open, server, trace, untilClosed } from './support.ts'
import { until } from '../../support/virtual-time.ts'

/** Creates a network with a server recording the close of connections. */
function noting(connection: (socket: ServerSocket) => void = () => {}) {
  const closed = vi.fn()
  const created = network({
    scenario: server({
      connection(socket) {
        socket.on('close', closed)
        connection(socket)
      },
    }),
  })
  return { created, closed }
}

it.each([
  ['close()', [], "close 1005 '' clean", { code: 1005, reason: '' }],
  ['close(4001, "bye")', [4001, 'bye'], "close 4001 'bye' clean", { code: 4001, reason: 'bye' }],
  ['close(1000)', [1000], "close 1000 '' clean", { code: 1000, reason: '' }],
] as const)('%s shows both sides the same code', async (_, [code, reason], event, seen) => {
  const { created, closed } = noting()
  const socket = await open(created)
  socket.close(code, reason)
  expect(socket.readyState).toBe(2)
  expect(await untilClosed(socket)).toEqual([event])
  expect(socket.readyState).toBe(3)
  expect(closed.mock.calls).toEqual([[seen]])
})

it.each([
  ['a code and a reason', { code: 4002, reason: 'srv' }, "close 4002 'srv' clean", 4002],
  ['no status', undefined, "close 1005 '' clean", 1005],
  ['the reported-only code 1005', { code: 1005 }, "close 1005 '' clean", 1005],
  ['the reported-only code 1006', { code: 1006 }, "close 1006 '' unclean", 1006],
  ['a reason alone', { reason: 'because' }, "close 1000 'because' clean", 1000],
])('a server closes with %s', async (_, options, event, code) => {
  const { created, closed } = noting((socket) => socket.close(options))
  const socket = await open(created)
  expect(await untilClosed(socket)).toEqual([event])
  await until(() => expect(closed.mock.calls).toEqual([[expect.objectContaining({ code })]]))
})

it('a server that cuts the connection causes close 1006 and no error', async () => {
  const { created, closed } = noting((socket) => {
    socket.send('last words')
    socket.terminate()
  })
  const socket = new created.WebSocket('ws://host/')
  expect(await untilClosed(socket)).toEqual(['open', 'message last words', "close 1006 '' unclean"])
  await until(() => expect(closed.mock.calls).toEqual([[{ code: 1006, reason: '' }]]))
})

it('hands all data sent before close() to the server, and no answer to the client', async () => {
  const seen: unknown[] = []
  const { created } = noting((socket) =>
    socket.on('message', (data) => {
      seen.push(data)
      socket.send(data)
    }),
  )
  const socket = await open(created)
  const events = trace(socket)
  socket.send('1')
  socket.send('2')
  socket.close(1000, 'flush')
  await next(socket, 'close')
  expect(seen).toEqual(['1', '2'])
  expect(events).toEqual(["close 1000 'flush' clean"])
})

it('answers crossing close frames with the far side’s code', async () => {
  const { created, closed } = noting((socket) =>
    socket.on('message', () => socket.close({ code: 4001, reason: 'server' })),
  )
  const socket = await open(created)
  socket.send('now')
  socket.close(4002, 'client')
  expect(await untilClosed(socket)).toEqual(["close 4001 'server' clean"])
  expect(closed.mock.calls).toEqual([[{ code: 4002, reason: 'client' }]])
})

it('ignores a second close()', async () => {
  const socket = await open(network())
  socket.close(4001)
  socket.close(4002)
  expect(await untilClosed(socket)).toEqual(["close 4001 '' clean"])
  socket.close()
})

it('rejects what a client may not close with', async () => {
  const socket = await open(network())
  for (const code of [0, 999, 1001, 1005, 2999, 5000, NaN, 70_000]) {
    expect(() => socket.close(code)).toThrow(
      expect.objectContaining({ name: 'InvalidAccessError' }),
    )
  }
  expect(() => socket.close(1000, '€'.repeat(42))).toThrow(
    expect.objectContaining({ name: 'SyntaxError' }),
  )
  expect(socket.readyState).toBe(1)
  socket.close(1000, '€'.repeat(41))
  expect((await next(socket, 'close')).reason).toBe('€'.repeat(41))
})

it('makes the event a CloseEvent', async () => {
  const socket = await open(network())
  socket.close(3000)
  const event = await next(socket, 'close')
  expect(event).toBeInstanceOf(Event)
  expect(Object.prototype.toString.call(event)).toBe('[object CloseEvent]')
  expect(event.constructor.name).toBe('CloseEvent')
})
