import { expect, it } from 'vitest'
import type { ServerSocket } from '../../../src/network/contract.ts'
import { network, next, open, server, trace } from './support.ts'

/** A server that gives its end of the connection away. */
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

const pause = (delay = 5) => new Promise<void>((resolve) => setTimeout(resolve, delay))

it('leaves with the client what the server does not read', async () => {
  const { client, end, received } = await connected((socket) => socket.pause())
  client.send('12345')
  client.send(new Uint8Array(5))
  await pause()
  expect(received).toEqual([])
  expect(client.bufferedAmount).toBe(10)
  end.resume()
  await pause()
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
  await pause()
  end.resume()
  await pause()
  expect(received).toEqual(['1'])
  expect(client.bufferedAmount).toBe(2)
  end.resume()
  end.resume()
  await pause()
  expect(received).toEqual(['1', '2'])
  end.resume()
  end.resume()
  await pause()
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

it('answers the client’s closing as late as it is told to', async () => {
  const { client, end } = await connected((socket) => {
    socket.closeDelay = 30
  })
  const closed: unknown[] = []
  end.on('close', (event) => closed.push(event))
  const start = performance.now()
  client.close(4000, 'bye')
  await pause()
  expect(client.readyState).toBe(client.CLOSING)
  expect((await next(client, 'close')).code).toBe(4000)
  expect(performance.now() - start).toBeGreaterThan(25)
  expect(closed).toEqual([{ code: 4000, reason: 'bye' }])
})

it('calls back in time, unless it is called off or the connection has ended', async () => {
  const calls: string[] = []
  const { client, end } = await connected((socket) => {
    socket.after(5, () => calls.push('in time'))
    socket.after(1, () => calls.push('called off'))()
    socket.after(60, () => calls.push('too late'))
  })
  await pause(20)
  client.close()
  await next(client, 'close')
  await pause(60)
  end.after(1, () => calls.push('over'))
  await pause(10)
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
