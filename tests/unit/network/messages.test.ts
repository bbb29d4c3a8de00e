import { expect, it } from 'vitest'
import type { ServerSocket } from '../../../src/network/contract.ts'
import { echo, network, next, open, server, trace, untilClosed } from './support.ts'

const bytes = async (data: Blob | ArrayBuffer) => [
  ...new Uint8Array(data instanceof Blob ? await data.arrayBuffer() : data),
]

/** Returns the server's received messages, each as text or as a list of bytes. */
async function received(send: (socket: WebSocket) => void): Promise<unknown[]> {
  const seen: unknown[] = []
  const scenario = server({
    connection(socket) {
      socket.on('message', (data) => {
        seen.push(typeof data === 'string' ? data : [...new Uint8Array(data)])
      })
    },
  })
  const socket = await open(network({ scenario }))
  send(socket)
  socket.close()
  await next(socket, 'close')
  return seen
}

/** Returns the client's received messages. */
async function delivered(
  send: (socket: ServerSocket) => void,
  binaryType: BinaryType,
): Promise<unknown[]> {
  const scenario = server({
    connection(socket) {
      send(socket)
      socket.close({ code: 1000 })
    },
  })
  const socket = await open(network({ scenario }))
  socket.binaryType = binaryType
  const seen: unknown[] = []
  socket.addEventListener('message', ({ data }) => seen.push(data))
  await next(socket, 'close')
  return seen
}

it('carries text, buffers, views and blobs to the server in the order sent', async () => {
  const seen = await received((socket) => {
    socket.send('a')
    socket.send(new Blob(['b', new Uint8Array([1])]))
    socket.send(new Uint8Array([2, 3]).buffer)
    socket.send(new Uint8Array([0, 4, 5, 0]).subarray(1, 3))
    socket.send(new DataView(new ArrayBuffer(2), 1))
    socket.send(new Blob(['c']))
    socket.send('')
    socket.send(new ArrayBuffer(0))
  })
  expect(seen).toEqual(['a', [98, 1], [2, 3], [4, 5], [0], [99], '', []])
})

it('converts anything else to text, lone surrogates to U+FFFD', async () => {
  const seen = await received((socket) => {
    for (const value of [5, null, undefined, { a: 1 }, 'x\ud800y', '😀']) {
      socket.send(value as string)
    }
  })
  expect(seen).toEqual(['5', 'null', 'undefined', '[object Object]', 'x\ufffdy', '😀'])
})

it('copies what is sent, in both directions', async () => {
  const buffer = new Uint8Array([1, 2])
  const seen = await received((socket) => {
    socket.send(buffer)
    buffer.fill(9)
  })
  expect(seen).toEqual([[1, 2]])

  const answer = new Uint8Array([3, 4])
  const [data] = await delivered((socket) => {
    socket.send(answer)
    answer.fill(9)
  }, 'arraybuffer')
  expect(await bytes(data as ArrayBuffer)).toEqual([3, 4])
})

it('delivers binary data as blobs or as buffers, by binaryType', async () => {
  const send = (socket: ServerSocket) => {
    socket.send(new Blob([new Uint8Array([1])]))
    socket.send(new Uint16Array([2]))
    socket.send('text')
  }
  const blobs = await delivered(send, 'blob')
  expect(blobs).toEqual([expect.any(Blob), expect.any(Blob), 'text'])
  const buffers = await delivered(send, 'arraybuffer')
  expect(buffers).toEqual([expect.any(ArrayBuffer), expect.any(ArrayBuffer), 'text'])
  for (const list of [blobs, buffers]) {
    expect(await bytes(list[0] as Blob)).toEqual([1])
    expect(await bytes(list[1] as Blob)).toEqual([2, 0])
  }
})

it('ignores an invalid binaryType', () => {
  const socket = new (network().WebSocket)('ws://host/')
  socket.binaryType = 'text' as BinaryType
  expect(socket.binaryType).toBe('blob')
})

it('keeps a closing frame behind data that take time to read', async () => {
  const scenario = server({
    connection(socket) {
      socket.send(new Blob(['slow']))
      socket.send('fast')
      socket.close({ code: 4000 })
    },
  })
  const socket = new (network({ scenario }).WebSocket)('ws://host/')
  socket.binaryType = 'arraybuffer'
  expect(await untilClosed(socket)).toEqual([
    'open',
    'message [object ArrayBuffer]',
    'message fast',
    "close 4000 '' clean",
  ])
})

it('runs all that a listener put off before the next message', async () => {
  const socket = await open(network())
  for (const text of ['1', '2', '3']) socket.send(text)
  const seen: unknown[] = []
  for (let count = 0; count < 3; count++) seen.push((await next(socket, 'message')).data)
  expect(seen).toEqual(['1', '2', '3'])
})

it('keeps the order among the messages of several connections', async () => {
  const created = network({ scenario: echo, settings: { latency: 1 } })
  const first = await open(created)
  const second = await open(created)
  const order: unknown[] = []
  for (const socket of [first, second]) socket.onmessage = ({ data }) => order.push(data)
  first.send('1')
  second.send('2')
  first.send('3')
  second.send('4')
  await next(second, 'message')
  await next(second, 'message')
  expect(order).toEqual(['1', '2', '3', '4'])
})

it('counts UTF-8 bytes in bufferedAmount until the link has taken them', async () => {
  const socket = await open(network())
  socket.send('é€😀')
  expect(socket.bufferedAmount).toBe(9)
  socket.send(new ArrayBuffer(5))
  socket.send(new Blob(['xy']))
  await Promise.resolve()
  expect(socket.bufferedAmount).toBe(16)
  for (let count = 0; count < 3; count++) await next(socket, 'message')
  expect(socket.bufferedAmount).toBe(0)
})

it('has drained bufferedAmount by the next event, as the end of a task does in a browser', async () => {
  const scenario = server({
    connection(socket) {
      socket.send('already on its way')
    },
  })
  const socket = await open(network({ scenario }))
  socket.send('abc')
  await next(socket, 'message')
  expect(socket.bufferedAmount).toBe(0)
})

it('throws on send() while connecting, and drops but counts what is sent after close()', async () => {
  const created = network()
  expect(() => new created.WebSocket('ws://host/').send('x')).toThrow(
    expect.objectContaining({ name: 'InvalidStateError' }),
  )
  const socket = await open(created)
  const events = trace(socket)
  socket.close()
  socket.send('abc')
  await next(socket, 'close')
  socket.send('de')
  expect(socket.bufferedAmount).toBe(5)
  expect(events).toEqual(["close 1005 '' clean"])
})

it('names the server as the origin of messages', async () => {
  const socket = await open(network(), 'wss://host:8443/path')
  socket.send('x')
  const event = await next(socket, 'message')
  expect(event).toBeInstanceOf(MessageEvent)
  expect(event).toMatchObject({ origin: 'wss://host:8443', lastEventId: '', target: socket })
})

it('carries ten thousand messages there and back', async () => {
  const socket = await open(network())
  const count = 10_000
  let sum = 0
  const done = new Promise<void>((resolve) => {
    socket.onmessage = ({ data }) => {
      sum += Number(data)
      if (Number(data) === count) resolve()
    }
  })
  for (let index = 1; index <= count; index++) socket.send(String(index))
  await done
  expect(sum).toBe((count * (count + 1)) / 2)
})
