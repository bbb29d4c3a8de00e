import { Server as MockServer } from 'mock-socket'
import { expect, it } from 'vitest'
import { network, next, open, trace, untilClosed } from './support.ts'

/** Creates a server with clients in the rooms named by the queries. */
async function peopled(...queries: string[]) {
  const created = network({})
  const server = new created.servers.Server('*')
  server.on('connection', (socket) => {
    for (const room of new URL(socket.url).searchParams.getAll('room')) socket.join(room)
  })
  const clients = []
  for (const query of queries) clients.push(await open(created, `ws://host/?${query}`))
  return { server, clients, heard: clients.map(trace) }
}

it('has every word of mock-socket’s own server', () => {
  const { servers } = network({})
  const words = Object.getOwnPropertyNames(MockServer.prototype)
  const ours = new servers.Server('*') as unknown as Record<string, unknown>
  expect(words).toContain('simulate')
  expect(words.filter((word) => typeof ours[word] !== 'function')).toEqual([])
})

it('reaches the members of a room, and of several rooms once', async () => {
  const { server, clients, heard } = await peopled('room=a', 'room=a&room=b', 'room=b', '')
  server.to('a').emit('message', 'to a')
  server.in('a').to('b').emit('message', 'to both')
  server.emit('message', 'to all')
  const ends = clients.map((client) => next(client, 'close'))
  server.close()
  await Promise.all(ends)
  const close = "close 1000 '' clean"
  expect(heard).toEqual([
    ['message to a', 'message to both', 'message to all', close],
    ['message to a', 'message to both', 'message to all', close],
    ['message to both', 'message to all', close],
    ['message to all', close],
  ])
})

it('leaves out the sender and whoever left', async () => {
  const { server, clients, heard } = await peopled('room=a', 'room=a', 'room=a')
  const [first, second] = server.clients()
  expect(second!.rooms).toEqual(['a'])
  second!.leave('a')
  server.to('a', first).emit('message', 'x')
  await next(clients[2]!, 'message')
  expect(heard).toEqual([[], [], ['message x']])
})

it('cuts every connection when an error is simulated, and nothing else can be', async () => {
  const { server, clients } = await peopled('', '')
  const ends = clients.map(untilClosed)
  expect(() => server.simulate('close' as 'error')).toThrow("not 'close'")
  server.simulate('error')
  expect(await Promise.all(ends)).toEqual([["close 1006 '' unclean"], ["close 1006 '' unclean"]])
})

it('replaces no global', () => {
  const { WebSocket } = globalThis
  const server = new (network({}).servers.Server)('*', { mock: true })
  server.mockWebsocket()
  expect(globalThis.WebSocket).toBe(WebSocket)
  server.restoreWebsocket()
  expect(globalThis.WebSocket).toBe(WebSocket)
})
