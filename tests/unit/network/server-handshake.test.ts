import { expect, it } from 'vitest'
import { network, next, open, untilClosed } from './support.ts'
import { pass } from '../../support/virtual-time.ts'

const REFUSED = ['error', "close 1006 '' unclean"]

/**
 * Creates a network with a server of these options, and records the statuses reported to observers.
 */
function served(options: Record<string, unknown>) {
  const errors: unknown[] = []
  const statuses: unknown[] = []
  const created = network({
    onServerError: (error) => errors.push(error),
    observe: ({ event }) => {
      if (event.type === 'handshake') statuses.push(event.accepted ? 101 : event.status)
    },
  })
  new created.servers.Server('*', options)
  return { created, errors, statuses }
}

it('accepts with a protocol, or refuses with a status', async () => {
  const { created, statuses } = served({
    handshake: ({ url, protocols }: { url: string; protocols: string[] }) =>
      url.endsWith('in')
        ? { accept: true, protocol: protocols.at(-1) }
        : { accept: false, status: 418 },
  })
  expect((await open(created, 'ws://host/in', ['a', 'b'])).protocol).toBe('b')
  expect(await untilClosed(new created.WebSocket('ws://host/out'))).toEqual(REFUSED)
  expect(statuses).toEqual([101, 418])
})

it('accepts when it says nothing, and leaves the protocol to selectProtocol', async () => {
  const { created } = served({ handshake: () => {}, selectProtocol: () => 'b' })
  expect((await open(created, 'ws://host/', ['a', 'b'])).protocol).toBe('b')
})

it('lets the client wait for as long as it takes', async () => {
  let answer = (_: unknown) => {}
  const { created } = served({
    handshake: () => new Promise((resolve) => (answer = resolve)),
  })
  const socket = new created.WebSocket('ws://host/', ['a'])
  await pass(5)
  expect(socket.readyState).toBe(socket.CONNECTING)
  answer({ accept: true, protocol: 'a' })
  await next(socket, 'open')
  expect(socket.protocol).toBe('a')
})

it('is not asked when verifyClient, which may wait as well, says no', async () => {
  const asked: string[] = []
  const { created, statuses } = served({
    async verifyClient({ url }: { url: string }) {
      await pass(5)
      return url.endsWith('in')
    },
    handshake: ({ url }: { url: string }) => void asked.push(url),
  })
  await open(created, 'ws://host/in')
  expect(await untilClosed(new created.WebSocket('ws://host/out'))).toEqual(REFUSED)
  expect(asked).toEqual(['ws://host/in'])
  expect(statuses).toEqual([101, 401])
})

it.each([[200], ['403'], [undefined]])('refuses with 403 in place of %j', async (status) => {
  const { created, statuses } = served({ handshake: () => ({ accept: false, status }) })
  await untilClosed(new created.WebSocket('ws://host/'))
  expect(statuses).toEqual([403])
})

it('refuses with 500 when its promise rejects, and reports why', async () => {
  const broken = new Error('broken')
  const { created, errors, statuses } = served({ handshake: () => Promise.reject(broken) })
  expect(await untilClosed(new created.WebSocket('ws://host/'))).toEqual(REFUSED)
  expect(errors).toEqual([broken])
  expect(statuses).toEqual([500])
})

it('answers nobody who has given up meanwhile', async () => {
  let answer = (_: unknown) => {}
  const connected: unknown[] = []
  const created = network({})
  const server = new created.servers.Server('*', {
    handshake: () => new Promise<undefined>((resolve) => (answer = () => resolve(undefined))),
  })
  server.on('connection', (socket) => connected.push(socket))
  const socket = new created.WebSocket('ws://host/')
  await pass(5)
  socket.close()
  await next(socket, 'close')
  answer(undefined)
  await pass(5)
  expect(connected).toEqual([])
})
