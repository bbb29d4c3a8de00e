import { expect, it } from 'vitest'
import type { Observation } from '../../../src/network/simulated/index.ts'
import type { ServerScenario, ServerSocket } from '../../../src/network/contract.ts'
import { scenarios } from '../../../src/network/scenarios/index.ts'
import { echo, network, next, open, server } from './support.ts'

/** Records the events and actions of servers. */
function observing(scenario: ServerScenario = echo) {
  const seen: Observation[] = []
  const created = network({ scenario, observe: (observation) => seen.push(observation) })
  return { created, seen }
}

const types = (seen: readonly Observation[]) => seen.map(({ event }) => event.type)

it('tells of a whole connection in the order in which it happened', async () => {
  const { created, seen } = observing()
  const socket = await open(created, 'ws://host/path')
  socket.send('hello')
  await next(socket, 'message')
  socket.close(4001, 'bye')
  await next(socket, 'close')
  expect(seen).toEqual([
    {
      id: 1,
      connection: 1,
      event: { type: 'handshake', url: 'ws://host/path', accepted: true },
    },
    { id: 2, connection: 1, event: { type: 'message', nth: 1, data: 'hello' } },
    { id: 3, cause: 2, connection: 1, event: { type: 'send', nth: 1, data: 'hello' } },
    { id: 4, connection: 1, event: { type: 'closing', code: 4001, reason: 'bye' } },
    { id: 5, cause: 4, connection: 1, event: { type: 'closed', code: 4001, reason: 'bye' } },
  ])
})

it('names the message that is answered, on whichever connection', async () => {
  const sockets: ServerSocket[] = []
  const { created, seen } = observing(
    server({
      connection(socket) {
        sockets.push(socket)
        socket.on('message', (data) => sockets.forEach((each) => each.send(data)))
      },
    }),
  )
  const [first, second] = [await open(created), await open(created)]
  first.send('to all')
  await next(second, 'message')
  const message = seen.find(({ event }) => event.type === 'message')!
  const sends = seen.filter(({ event }) => event.type === 'send')
  expect(sends).toMatchObject([
    { cause: message.id, connection: 1 },
    { cause: message.id, connection: 2 },
  ])
})

it('names the handshake for what a server does on connection, and nothing for what it does later', async () => {
  const { created, seen } = observing(
    server({
      connection(socket) {
        socket.send('welcome')
        socket.after(1, () => socket.send('later'))
      },
    }),
  )
  const socket = await open(created)
  await next(socket, 'message')
  await next(socket, 'message')
  const sends = seen.filter(({ event }) => event.type === 'send')
  expect(sends.map(({ cause }) => cause)).toEqual([1, undefined])
})

it('tells of a refusal and its status, of dropping and of what the server closes', async () => {
  const refused = observing(server({ handshake: () => ({ accept: false, status: 404 }) }))
  await next(new refused.created.WebSocket('ws://host/'), 'close')
  expect(refused.seen).toMatchObject([{ event: { accepted: false, status: 404 } }])

  const dropped = observing(server({ connection: (socket) => socket.terminate() }))
  await next(new dropped.created.WebSocket('ws://host/'), 'close')
  expect(types(dropped.seen).slice(0, 2)).toEqual(['handshake', 'drop'])

  const closed = observing(server({ connection: (socket) => socket.close({ code: 1001 }) }))
  await next(new closed.created.WebSocket('ws://host/'), 'close')
  expect(types(closed.seen)).toEqual(['handshake', 'closing', 'closing', 'closed'])
})

it('tells who spoke of the clients whom a scenario plays, and what came of it', async () => {
  const { created, seen } = observing(scenarios.find(({ id }) => id === 'rooms'))
  const socket = await open(created, 'ws://host/?room=tea&name=Kim&pace=1')
  // Kim has joined; then Ada and Lin each come and speak.
  for (let left = 5; left > 0; left--) await next(socket, 'message')
  const heard = seen.filter(({ client }) => client !== undefined)
  expect(heard.map(({ client, connection }) => [client, connection])).toEqual([
    ...[1, 2].map(() => ['Ada', undefined]),
    ...[1, 2].map(() => ['Lin', undefined]),
  ])
  const greeting = heard[1]!
  expect(greeting.event).toMatchObject({ nth: 2, data: '{"type":"say","text":"Hello, Kim!"}' })
  expect(seen.find(({ cause }) => cause === greeting.id)).toMatchObject({
    connection: 1,
    event: { type: 'send', data: '{"type":"say","name":"Ada","text":"Hello, Kim!"}' },
  })
})
