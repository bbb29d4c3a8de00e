import { expect, it } from 'vitest'
import { pass, testClock, until } from '../../support/virtual-time.ts'
import { between, echo, network, next, open, server } from './support.ts'

/** Creates a server with a record of each message's complete arrival, in milliseconds. */
function timing(bandwidth: number) {
  const times: number[] = []
  const scenario = server({
    connection: (socket) => socket.on('message', () => times.push(created.now())),
  })
  const created = network({ scenario, settings: { bandwidth } })
  return { created, times }
}

it('lets bufferedAmount drain as fast as the bandwidth, byte by byte', async () => {
  const { created } = timing(100_000)
  const socket = await open(created)
  const began = created.now()
  socket.send(new Uint8Array(10_000))
  socket.send('x'.repeat(10_000))
  expect(socket.bufferedAmount).toBe(20_000)
  const seen: number[] = []
  while (socket.bufferedAmount > 0) {
    seen.push(socket.bufferedAmount)
    await pass(1)
  }
  expect(seen).toEqual(Array.from({ length: 200 }, (_, index) => 20_000 - index * 100))
  expect(between(began, created.now())).toBe(200)
})

it('does not change bufferedAmount under the running code', async () => {
  const { created } = timing(1_000_000)
  const socket = await open(created)
  socket.send(new Uint8Array(100_000))
  for (let count = 0; count < 10; count++) {
    testClock().elapse(1)
    expect(socket.bufferedAmount).toBe(100_000)
  }
})

it('brings messages one after the other, each when it has entered whole', async () => {
  const { created, times } = timing(100_000)
  const socket = await open(created)
  const began = created.now()
  for (const size of [2000, 0, 4000]) socket.send(new Uint8Array(size))
  await until(() => times.length === 3)
  expect(times.map((time) => between(began, time))).toEqual([20, 20, 60])
})

it('limits each direction and each connection by itself', async () => {
  const created = network({ scenario: echo, settings: { bandwidth: 100_000 } })
  const sockets = [await open(created), await open(created)]
  const began = created.now()
  const answers = sockets.map((socket) => next(socket, 'message'))
  for (const socket of sockets) socket.send('x'.repeat(2000))
  await Promise.all(answers)
  expect(between(began, created.now())).toBe(40)
})

it('sends the rest before it closes, and counts in vain what comes after', async () => {
  const { created, times } = timing(100_000)
  const socket = await open(created)
  const began = created.now()
  socket.send(new Uint8Array(3000))
  socket.close(4000)
  socket.send(new Uint8Array(5))
  expect(socket.bufferedAmount).toBe(3005)
  expect(await next(socket, 'close')).toMatchObject({ code: 4000, wasClean: true })
  expect(times).toHaveLength(1)
  expect(between(began, created.now())).toBe(30)
  expect(socket.bufferedAmount).toBe(5)
})

it('does not wait for the answer to a Close frame before that has gone', async () => {
  const created = network({
    scenario: server({}),
    settings: { bandwidth: 100_000 },
    closingTimeouts: { handshake: 30, transport: 30 },
  })
  const socket = await open(created)
  socket.send(new Uint8Array(6000))
  socket.close(4000)
  expect(await next(socket, 'close')).toMatchObject({ code: 4000, wasClean: true })
})

it('keeps what had not gone when the connection was lost', async () => {
  const created = network({
    scenario: echo,
    settings: { bandwidth: 1000, failure: { kind: 'lose', after: 20 } },
  })
  const socket = await open(created)
  socket.send(new Uint8Array(10_000))
  await next(socket, 'close')
  const left = socket.bufferedAmount
  expect(left).toBeGreaterThan(9000)
  await pass(5)
  expect(socket.bufferedAmount).toBe(left)
})
