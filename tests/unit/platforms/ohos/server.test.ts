import type webSocketModule from '@ohos.net.webSocket'
import { describe, expect, test } from 'vitest'
import { session } from './session.ts'
import { until } from '../../../support/virtual-time.ts'

const CONFIG = {
  serverIP: '0.0.0.0',
  serverPort: 8088,
  maxConcurrentClientsNumber: 10,
  maxConnectionsForOneClient: 4,
}
const URL = 'ws://127.0.0.1:8088'
const NOBODY = { clientIP: '192.168.0.9', clientPort: 1 }

/** Starts a server and a client; the ids are the cases of the suite that the test re-expresses. */
async function started(profile = 'api26', config: object = CONFIG) {
  const made = session({ profile }, ['open', 'message', 'close', 'error'])
  const server = made.webSocket.createWebSocketServer()
  const heard: unknown[][] = []
  const loose = server.on.bind(server) as (...args: unknown[]) => void
  for (const type of ['connect', 'messageReceive', 'close', 'error']) {
    loose(type, (...values: unknown[]) => heard.push([type, ...values]))
  }
  await server.start(config as webSocketModule.WebSocketServerConfig)
  return { ...made, server, heard }
}

async function connected(profile?: string) {
  const made = await started(profile)
  await made.ws.connect(URL)
  await made.logged('open')
  const [client] = await made.server.listAllConnections()
  return { ...made, client: client! }
}

test('CreateWebSocketServer_0100, 0200: each call makes another server', () => {
  const { webSocket } = session()
  expect(webSocket.createWebSocketServer()).not.toBe(webSocket.createWebSocketServer())
})

describe('WebSocketServerStart', () => {
  test.each<[id: string, config: object, expected: unknown]>([
    ['0100', {}, true],
    ['0200', { protocol: 'my-protocol' }, true],
    ['0300', { serverCert: { certPath: '', keyPath: '' } }, true],
    ['0400', { serverIP: undefined }, true],
    ['0500', { serverCert: { certPath: './index.test', keyPath: './index.test' } }, 2302002],
    ['0600', { serverPort: 123_456_489_764_556_454 }, 2302005],
    ['0700', { serverIP: 'nowhere' }, 2302004],
    ['0800', { maxConcurrentClientsNumber: 11 }, 2302999],
    ['0800, connections', { maxConnectionsForOneClient: 11 }, 2302999],
  ])('%s: %j gives %j', async (_id, config, expected) => {
    const server = session({ profile: 'api26' }).webSocket.createWebSocketServer()
    const start = server.start({ ...CONFIG, ...config }).catch(({ code }: { code: number }) => code)
    expect(await start).toBe(expected)
  })

  test('on a taken port fails with 2302007 (API 24)', async () => {
    const { webSocket } = await started()
    const second = webSocket.createWebSocketServer().start(CONFIG)
    await expect(second).rejects.toMatchObject({ code: 2302007 })
  })

  test('without the permission fails with 201', async () => {
    const { webSocket } = session({ undeclared: ['ohos.permission.INTERNET'] })
    const start = webSocket.createWebSocketServer().start(CONFIG)
    await expect(start).rejects.toMatchObject({ code: 201 })
  })
})

describe('a client of the same program', () => {
  test('WebSocketServerOnConnect, ListAllConnections', async () => {
    const { heard, client } = await connected()
    expect(client).toEqual({ clientIP: '127.0.0.1', clientPort: expect.any(Number) })
    expect(heard).toEqual([['connect', client]])
  })

  test('WebSocketServerOnMsg: the server receives text and bytes', async () => {
    const { ws, heard, client } = await connected()
    await ws.send('hello server')
    await ws.send(new ArrayBuffer(2))
    await until(() => expect(heard).toHaveLength(3))
    expect(heard[1]).toEqual(['messageReceive', { data: 'hello server', clientConnection: client }])
    expect(heard[2]).toMatchObject(['messageReceive', { data: new ArrayBuffer(2) }])
  })

  test('WebSocketServerSend: reaches the client, and nobody else', async () => {
    const { server, client, logged } = await connected()
    expect(await server.send('hello client', client)).toBe(true)
    expect(await logged('message')).toEqual(['message', undefined, 'hello client'])
    await expect(server.send('hi', NOBODY)).rejects.toMatchObject({ code: 2302006 })
  })

  test.each([
    ['documented', 'reason'],
    ['api26', 'closeReason'],
  ])('WebSocketServerClose, OnClose: under %s the reason is %s', async (profile, name) => {
    const { server, client, heard, logged } = await connected(profile)
    expect(await server.close(client, { code: 1001, reason: 'bye' })).toBe(true)
    expect(await logged('close')).toEqual(['close', undefined, { code: 1001, reason: 'bye' }])
    await until(() => expect(heard).toHaveLength(2))
    expect(heard[1]).toEqual(['close', client, { code: 1001, [name]: 'bye' }])
    await expect(server.close(NOBODY)).rejects.toMatchObject({ code: 2302006 })
  })

  test('WebSocketServerStop: closes with 1001 and frees the port', async () => {
    const { server, webSocket, logged } = await connected()
    expect(await server.stop()).toBe(true)
    const frame = { code: 1001, reason: 'server is going away' }
    expect(await logged('close')).toEqual(['close', undefined, frame])
    await expect(server.stop()).rejects.toMatchObject({ code: 2302999 })
    expect(await webSocket.createWebSocketServer().start(CONFIG)).toBe(true)
  })

  test.each(['connect', 'messageReceive', 'close', 'error'])(
    'WebSocketServerOff of %s: removes the listener',
    async (type) => {
      const { server, ws, heard, logged } = await started()
      ;(server.off as (type: string) => void)(type)
      await ws.connect(URL)
      await logged('open')
      await ws.send('text')
      await ws.close()
      await logged('close')
      expect(heard.map(([name]) => name)).not.toContain(type)
    },
  )

  test('above the limit is refused, and the server reports error 200', async () => {
    const { webSocket, ws, heard, logged } = await started('api26', {
      ...CONFIG,
      maxConnectionsForOneClient: 1,
    })
    await ws.connect(URL)
    await logged('open')
    const second = webSocket.createWebSocket()
    const errors: unknown[] = []
    second.on('error', (error) => errors.push(error))
    await second.connect(URL)
    await until(() => expect(errors).toHaveLength(1))
    expect(heard.at(-1)).toEqual(['error', { code: 200 }])
  })
})
