import { expect, it } from 'vitest'
import type { ServerSocket } from '../../../src/network/contract.ts'
import { network, next, open, server, trace } from './support.ts'
import { pass } from '../../support/virtual-time.ts'

/** Creates a connection, and returns the server's end. */
async function connected(arrange: (socket: ServerSocket) => void = () => {}) {
  let end!: ServerSocket
  const received: unknown[] = []
  const created = network({
    scenario: server({
      connection(socket) {
        end = socket
        socket.on('message', (data) => received.push(data))
        arrange(socket)
      },
    }),
  })
  return { client: await open(created), end, received, created }
}

it('leaves with the client what the server does not read', async () => {
  const { client, end, received } = await connected((socket) => socket.pause())
  client.send('12345')
  client.send(new Uint8Array(5))
  await pass(5)
  expect(received).toEqual([])
  expect(client.bufferedAmount).toBe(10)
  end.resume()
  await pass(5)
  expect(received).toHaveLength(2)
  expect(client.bufferedAmount).toBe(0)
})

it('reads one message when it pauses again at each', async () => {
  const { client, end, received } = await connected((socket) => {
    socket.pause()
    socket.on('message', () => socket.pause())
  })
  for (const text of ['1', '2', '3']) client.send(text)
  client.close()
  await pass(5)
  end.resume()
  await pass(5)
  expect(received).toEqual(['1'])
  expect(client.bufferedAmount).toBe(2)
  end.resume()
  end.resume()
  await pass(5)
  expect(received).toEqual(['1', '2'])
  end.resume()
  end.resume()
  await pass(5)
  expect(client.readyState).toBe(client.CLOSING)
  end.resume()
  await next(client, 'close')
  expect(received).toEqual(['1', '2', '3'])
})

it('ends a connection of which it has not read all', async () => {
  const { client, end } = await connected((socket) => socket.pause())
  const events = trace(client)
  client.send('never read')
  end.terminate()
  await next(client, 'close')
  expect(events).toEqual(["close 1006 '' unclean"])
})

it.each([
  [30, ['20 ms', 'closed 4000']],
  [0, ['closed 4000', '20 ms']],
])('answers the client’s closing after %i ms', async (delay, order) => {
  const ends: ServerSocket[] = []
  const { client, created } = await connected((socket) => {
    ends.push(socket)
    socket.closeDelay = delay
  })
  await open(created)
  const seen: string[] = []
  const told = new Promise((resolve) => ends[0]!.on('close', resolve))
  const both = new Promise<void>((resolve) => {
    const see = (what: string) => {
      if (seen.push(what) === 2) resolve()
    }
    // On another connection, because a timer ends with its own.
    ends[1]!.after(20, () => see('20 ms'))
    client.onclose = ({ code }) => see(`closed ${code}`)
    client.close(4000, 'bye')
  })
  expect(client.readyState).toBe(client.CLOSING)
  await both
  expect(seen).toEqual(order)
  expect(await told).toEqual({ code: 4000, reason: 'bye' })
})

it('calls back in time, unless it is called off or the connection has ended', async () => {
  const calls: string[] = []
  const { client, end } = await connected((socket) => {
    socket.after(5, () => calls.push('in time'))
    socket.after(1, () => calls.push('called off'))()
    socket.after(10, () => socket.close())
    socket.after(60, () => calls.push('too late'))
  })
  await next(client, 'close')
  end.after(1, () => calls.push('over'))
  await pass(80)
  expect(calls).toEqual(['in time'])
})

it('reports what a timer throws', async () => {
  const broken = new Error('broken')
  const error = await new Promise((resolve) => {
    const created = network({
      scenario: server({
        connection: (socket) =>
          void socket.after(1, () => {
            throw broken
          }),
      }),
      onServerError: resolve,
    })
    void open(created)
  })
  expect(error).toBe(broken)
})
