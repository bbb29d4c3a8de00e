import { describe, expect, it } from 'vitest'
import type { Handshake } from '../../../../src/network/contract.ts'
import { DEFAULT_NETWORK } from '../../../../src/scenario/network-settings.ts'
import { createWeb, next, serverOf, thrownBy, url } from './support.ts'

interface Native extends WebSocket {
  ping(): void
}
type Options = { headers?: Record<string, unknown>; [name: string]: unknown }
type NativeClass = new (url: string, protocols?: unknown, options?: Options) => Native

const create = (options: Parameters<typeof createWeb>[0] = {}) => {
  const web = createWeb({ ...options, profile: 'react-native' })
  return { ...web, WebSocket: web.WebSocket as unknown as NativeClass & typeof WebSocket }
}

/** Creates a server that keeps what it is asked and told. */
function keeping() {
  const asked: Handshake[] = []
  const told: unknown[] = []
  const scenario = serverOf({
    handshake: (handshake) => {
      asked.push(handshake)
      return { accept: true }
    },
    connection: (socket) => {
      socket.on('message', (data) => told.push(data))
      socket.on('close', ({ code, reason }) => told.push([code, reason]))
    },
  })
  return { scenario, asked, told }
}

describe('the constructor', () => {
  it('sends the headers of a third argument, texts alone', async () => {
    const { scenario, asked } = keeping()
    const { WebSocket, notes } = create({ scenario })
    const socket = new WebSocket(url, null, {
      headers: { Authorization: 'Bearer 1', 'X-Number': 1 },
    })
    await next(socket, 'open')
    expect(asked[0]!.headers).toMatchObject({ authorization: 'Bearer 1' })
    expect(asked[0]!.headers).not.toHaveProperty('x-number')
    expect(notes).toEqual(['web.native-headers'])
  })

  it('takes a subprotocol or a list, and leaves out empty ones and those with a comma', async () => {
    const { scenario, asked } = keeping()
    const { WebSocket } = create({ scenario })
    await next(new WebSocket(url, 'a'), 'open')
    await next(new WebSocket(url, ['a', '', 'b,c', ' d ']), 'open')
    await next(new WebSocket(url, { headers: {} }), 'open')
    expect(asked.map(({ protocols }) => protocols)).toEqual([['a'], ['a', 'd'], []])
  })

  it('has ordinary properties, undefined where React Native sets none', () => {
    const { WebSocket } = create()
    const socket = new WebSocket(url)
    expect(socket).toMatchObject({
      url,
      readyState: 0,
      CONNECTING: 0,
      OPEN: 1,
      CLOSING: 2,
      CLOSED: 3,
    })
    expect([socket.binaryType, socket.protocol, socket.bufferedAmount]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(thrownBy(() => (socket.binaryType = 'text' as BinaryType))).toMatchObject({
      message: "binaryType must be either 'blob' or 'arraybuffer'",
    })
  })

  it.each(['ftp://a.example/', 'no address'])('fails later for %s', async (bad) => {
    const { WebSocket } = create()
    const socket = new WebSocket(bad)
    expect(await next(socket, 'close')).toMatchObject({ code: 1006, wasClean: false })
  })
})

describe('send', () => {
  it('throws an ordinary error before open', () => {
    const { WebSocket, notes } = create()
    const error = thrownBy(() => new WebSocket(url).send('early'))
    expect(error).toMatchObject({ name: 'Error', message: 'INVALID_STATE_ERR' })
    expect(notes).toEqual(['web.native-send-early'])
  })

  it.each([1, null, undefined, {}, true])('throws for %j', async (value) => {
    const { WebSocket, notes } = create()
    const socket = new WebSocket(url)
    await next(socket, 'open')
    expect(thrownBy(() => socket.send(value as string))).toMatchObject({
      message: 'Unsupported data type',
    })
    expect(notes).toEqual(['web.native-data-type'])
  })

  it('sends text, bytes, views and blobs; binary answers are ArrayBuffers', async () => {
    const { WebSocket, notes } = create()
    const socket = new WebSocket(url)
    await next(socket, 'open')
    socket.send('text')
    expect((await next(socket, 'message')).data).toBe('text')
    for (const data of [
      new Uint8Array([1, 2]).buffer,
      new Uint8Array([0, 1, 2]).subarray(1),
      new Blob([new Uint8Array([1, 2])]),
    ]) {
      socket.send(data)
      expect((await next(socket, 'message')).data).toEqual(new Uint8Array([1, 2]).buffer)
    }
    socket.binaryType = 'blob'
    socket.send(new Uint8Array([1]))
    expect((await next(socket, 'message')).data).toBeInstanceOf(Blob)
    expect(notes).toEqual(['web.native-binary'])
  })

  it('reports a failure after close', async () => {
    const { WebSocket, notes } = create()
    const socket = new WebSocket(url)
    await next(socket, 'open')
    socket.close()
    socket.send('late')
    const failed = next(socket, 'error')
    expect(await next(socket, 'close')).toMatchObject({ code: 1006, reason: 'client is null' })
    await failed
    expect(notes).toEqual(['web.native-send-late', 'web.native-reason'])
  })

  it('has a ping that is an empty message', async () => {
    const { scenario, told } = keeping()
    const { WebSocket, notes } = create({ scenario })
    const socket = new WebSocket(url)
    await next(socket, 'open')
    socket.ping()
    socket.close(4000, 'bye')
    await next(socket, 'close')
    expect(told).toEqual([new ArrayBuffer(0), [4000, 'bye']])
    expect(notes).toEqual(['web.native-ping'])
  })
})

describe('close', () => {
  it('sends 1000 for anything but a number, and a code that a browser forbids', async () => {
    const { scenario, told } = keeping()
    const { WebSocket, notes } = create({ scenario })
    for (const [code, reason] of [
      ['4000', 7],
      [1001, 'away'],
    ] as never as [number, string][]) {
      const socket = new WebSocket(url)
      await next(socket, 'open')
      socket.close(code, reason)
      expect(socket.readyState).toBe(2)
      await next(socket, 'close')
    }
    expect(told).toEqual([
      [1000, ''],
      [1001, 'away'],
    ])
    expect(notes).toEqual([])
  })

  it('has no effect before open: the connection opens', async () => {
    const { WebSocket, notes } = create()
    const socket = new WebSocket(url)
    socket.close()
    expect(socket.readyState).toBe(2)
    await next(socket, 'open')
    expect(socket.readyState).toBe(1)
    expect(notes).toEqual(['web.native-close-early'])
  })

  it.each([
    [99, ''],
    [1005, ''],
    [2000, ''],
    [1000, 'x'.repeat(124)],
  ])('closes nothing with %j, %j', async (code, reason) => {
    const { WebSocket, notes } = create()
    const socket = new WebSocket(url)
    await next(socket, 'open')
    socket.close(code, reason)
    expect(socket.readyState).toBe(2)
    socket.send('still open')
    expect((await next(socket, 'message')).data).toBe('still open')
    expect(notes).toEqual(['web.native-send-late', 'web.native-close-code'].toReversed())
  })
})

describe('a failure', () => {
  it('has error, then close with the message as the reason', async () => {
    const { WebSocket, notes } = create({
      scenario: serverOf({
        handshake: () => ({ accept: false, status: 403 }),
        connection: () => {},
      }),
    })
    const socket = new WebSocket(url)
    const failed = next(socket, 'error')
    expect(await next(socket, 'close')).toMatchObject({
      code: 1006,
      reason: "Expected HTTP 101 response but was '403'",
      wasClean: false,
    })
    await failed
    expect(socket.readyState).toBe(3)
    expect(notes).toEqual(['web.native-reason'])
  })

  it('has error after open too', async () => {
    const settings = { ...DEFAULT_NETWORK, failure: { kind: 'lose', after: 10 } } as const
    const { WebSocket } = create({ settings })
    const socket = new WebSocket(url)
    const failed = next(socket, 'error')
    expect(await next(socket, 'close')).toMatchObject({ code: 1006, reason: '' })
    await failed
  })

  it('is none when the server closes: its code, without wasClean', async () => {
    const scenario = serverOf({
      connection: (socket) => socket.close({ code: 4001, reason: 'over' }),
    })
    const { WebSocket, notes } = create({ scenario })
    expect(await next(new WebSocket(url), 'close')).toMatchObject({
      code: 4001,
      reason: 'over',
      wasClean: false,
    })
    expect(notes).toEqual([])
  })
})

it('has handlers as attributes beside listeners', async () => {
  const { WebSocket } = create()
  const heard: string[] = []
  const socket = new WebSocket(url)
  socket.addEventListener('open', () => heard.push('listener'))
  socket.onopen = () => heard.push('handler')
  await next(socket, 'open')
  expect(heard).toEqual(['listener', 'handler'])
  expect(typeof socket.onopen).toBe('function')
  socket.onopen = null
  expect(socket.onopen).toBeNull()
})
