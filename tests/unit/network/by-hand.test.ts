import { expect, it } from 'vitest'
import type { ServerAction } from '../../../src/network/simulated/index.ts'
import { echo, network, next, open, untilClosed } from './support.ts'

const server = (socket: number, action: ServerAction) =>
  ({ type: 'server', socket, action }) as const

it('acts on connections by the order of their construction', async () => {
  const created = network()
  expect(() => new created.WebSocket('ftp://host/')).toThrow()
  const first = new created.WebSocket('ws://host/')
  const second = await open(created)
  if (first.readyState === 0) await next(first, 'open')
  expect(created.control(server(2, { type: 'send', data: 'to the second' }))).toBe(true)
  expect((await next(second, 'message')).data).toBe('to the second')
  created.control(server(1, { type: 'close', code: 4000, reason: 'first' }))
  expect(await untilClosed(first)).toEqual(["close 4000 'first' clean"])
  created.control(server(2, { type: 'drop' }))
  expect(await untilClosed(second)).toEqual(["close 1006 '' unclean"])
})

it('sends a copy of binary data', async () => {
  const created = network()
  const socket = await open(created)
  socket.binaryType = 'arraybuffer'
  const bytes = new Uint8Array([1, 2, 3])
  created.control(server(1, { type: 'send', data: bytes }))
  bytes[0] = 9
  expect(new Uint8Array((await next(socket, 'message')).data)).toEqual(new Uint8Array([1, 2, 3]))
})

it('does nothing to a connection that is not there, not open yet or over', async () => {
  const created = network({ scenario: echo, settings: { connectDelay: 20 } })
  const drop = server(1, { type: 'drop' })
  expect(created.control(drop)).toBe(false)
  const socket = new created.WebSocket('ws://host/')
  expect(created.control(drop)).toBe(false)
  await next(socket, 'open')
  expect(created.control(drop)).toBe(true)
  await next(socket, 'close')
  expect(created.control(drop)).toBe(false)
})

it('refuses a code that no Close frame carries', async () => {
  const created = network()
  await open(created)
  expect(() => created.control(server(1, { type: 'close', code: 999 }))).toThrow(RangeError)
})
