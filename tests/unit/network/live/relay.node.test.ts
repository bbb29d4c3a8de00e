import { afterEach, describe, expect, it } from 'vitest'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { WebSocketServer, type WebSocket as Connection } from 'ws'
import { relayTo } from '../../../../src/network/live/relay.ts'
import { createSimulatedNetwork } from '../../../../src/network/simulated/index.ts'
import { recordEvents } from '../../client/recorder.ts'
import type { NetworkSettings } from '../../../../src/scenario/network-settings.ts'

const servers: WebSocketServer[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    for (const client of server.clients) client.terminate()
    server.close()
  }
})

/** Starts a real server, and returns the class of sockets behind a simulated link. */
async function relay(
  serve: (connection: Connection, asked: string) => void,
  settings: Partial<NetworkSettings> = {},
) {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  servers.push(server)
  server.on('connection', (connection, { headers }) =>
    serve(connection, String(headers['x-polysocket-asked-url'])),
  )
  await once(server, 'listening')
  const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { WebSocket, client } = createSimulatedNetwork({ scenario: relayTo(url), settings })
  return { server, WebSocket, client }
}

/** Records the events of a socket until closed. */
function record(socket: WebSocket): Promise<string[]> {
  const seen: string[] = []
  return new Promise((resolve) => {
    socket.binaryType = 'arraybuffer'
    socket.onopen = () => seen.push('open')
    socket.onerror = () => seen.push('error')
    socket.onmessage = ({ data }) =>
      seen.push(typeof data === 'string' ? data : `${(data as ArrayBuffer).byteLength} bytes`)
    socket.onclose = ({ code, reason, wasClean }) => {
      seen.push(`close ${code} ${reason} ${wasClean}`)
      resolve(seen)
    }
  })
}

/** Resolves with the close of a real server's connection. */
const ended = (connection: Connection): Promise<string> =>
  new Promise((resolve) => connection.on('close', (code, reason) => resolve(`${code} ${reason}`)))

const URL_ASKED = 'wss://chat.example/room?x=1'

describe('a simulated link before a real server', () => {
  it('carries messages both ways, the first ones of a server that speaks at once included', async () => {
    const { WebSocket } = await relay((connection, asked) => {
      connection.send(`you asked for ${asked}`)
      connection.send(new Uint8Array(3))
      connection.on('message', (data, isBinary) => connection.send(data, { binary: isBinary }))
    })
    const socket = new WebSocket(URL_ASKED)
    const seen = record(socket)
    socket.addEventListener('message', ({ data }) => {
      if (typeof data !== 'string') socket.send('hello')
      if (data === 'hello') socket.close(4000, 'done')
    })
    expect(await seen).toEqual([
      'open',
      `you asked for ${URL_ASKED}`,
      '3 bytes',
      'hello',
      'close 4000 done true',
    ])
  })

  it('closes as either side says, with code and reason', async () => {
    let ending: Promise<string> | undefined
    const { WebSocket } = await relay((connection) => {
      ending = ended(connection)
      connection.on('message', () => connection.close(4001, 'server’s'))
    })
    const byServer = new WebSocket(URL_ASKED)
    byServer.addEventListener('open', () => byServer.send('close'))
    expect((await record(byServer)).at(-1)).toBe('close 4001 server’s true')
    expect(await ending).toBe('4001 server’s')
    const byClient = new WebSocket(URL_ASKED)
    byClient.addEventListener('open', () => byClient.close(4002, 'client’s'))
    expect((await record(byClient)).at(-1)).toBe('close 4002 client’s true')
    expect(await ending).toBe('4002 client’s')
  })

  it('leaves the answer to a client’s close to the server, and tells of one that never comes', async () => {
    const { WebSocket } = await relay((connection) => {
      connection.close = () => connection.terminate()
    })
    const socket = new WebSocket(URL_ASKED)
    socket.addEventListener('open', () => socket.close(4003))
    expect(await record(socket)).toEqual(['open', 'close 1006  false'])
  })

  it('passes on a refusal, and the end of a server', async () => {
    const { WebSocket, server } = await relay((connection) => connection.terminate())
    expect(await record(new WebSocket(URL_ASKED))).toEqual(['open', 'close 1006  false'])
    server.shouldHandle = () => false
    expect(await record(new WebSocket(URL_ASKED))).toEqual(['error', 'close 1006  false'])
    server.close()
    expect(await record(new WebSocket(URL_ASKED))).toEqual(['error', 'close 1006  false'])
  })

  it.each([
    [{ kind: 'refuse', status: 403 }, ['error', 'close 1006  false'], undefined],
    [{ kind: 'lose', after: 5 }, ['open', 'close 1006  false'], '1006 '],
    [
      { kind: 'close', after: 5, code: 4004, reason: 'no' },
      ['open', 'close 4004 no true'],
      '4004 no',
    ],
    [{ kind: 'malformed', after: 5 }, ['open', 'error', 'close 1006  false'], '1002 '],
  ] as const)('does to the connection what %j says', async (failure, expected, atServer) => {
    let ending: Promise<string> | undefined
    const { WebSocket } = await relay((connection) => (ending = ended(connection)), { failure })
    expect(await record(new WebSocket(URL_ASKED))).toEqual(expected)
    expect(await ending).toBe(atServer)
  })

  it('opens with no subprotocol of the client’s, and passes on the headers of the answer', async () => {
    const { server, client } = await relay(() => {})
    server.options.handleProtocols = () => false
    server.on('headers', (headers) => headers.push('X-Region: north'))
    const { events, first } = recordEvents()
    client.connect({ url: URL_ASKED, protocols: ['chat', 'superchat'], headers: {} }, events)
    expect(await first('open')).toMatchObject([
      { protocol: '', status: 101, headers: { 'x-region': 'north' } },
    ])
  })

  it('keeps what the link has not taken yet with the client', async () => {
    const { WebSocket } = await relay(
      (connection) => connection.on('message', () => connection.close()),
      {
        bandwidth: 100_000,
      },
    )
    const socket = new WebSocket(URL_ASKED)
    let waiting = 0
    socket.addEventListener('open', () => {
      socket.send(new Uint8Array(10_000))
      waiting = socket.bufferedAmount
    })
    await record(socket)
    expect(waiting).toBe(10_000)
    expect(socket.bufferedAmount).toBe(0)
  })

  it('takes away a connection whose client has given up meanwhile', async () => {
    let ending: Promise<string> | undefined
    const { WebSocket, server } = await relay((connection) => (ending = ended(connection)))
    const socket = new WebSocket(URL_ASKED)
    server.once('headers', () => socket.close())
    expect(await record(socket)).toEqual(['error', 'close 1006  false'])
    await expect.poll(() => ending).toBeDefined()
    expect(await ending).toBe('1006 ')
  })
})
