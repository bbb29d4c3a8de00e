import type webSocketModule from '@ohos.net.webSocket'
import { describe, expect, test } from 'vitest'
import { countCases } from './count-cases.ts'
import { session, type Loose } from './session.ts'
import { until } from '../../../support/virtual-time.ts'

/**
 * The cases of OpenHarmony's own suite for servers (xts_acts, telephony/networkmanager/websocket,
 * WebsocketServer.test, 2026) in this project's words: case id, input and outcome.
 *
 * Cases that assert nothing: ListAllConnections_0100 reads the length of a promise, which is never
 * 0; after each subscription, the suite passes whether or not the listener is called. Here the
 * listener has to be called, or not.
 */

countCases('server')

const CONFIG = {
  serverIP: '0.0.0.0',
  serverPort: 8088,
  maxConcurrentClientsNumber: 10,
  maxConnectionsForOneClient: 4,
}
const NO_CERTIFICATE = { certPath: '', keyPath: '' }
const MISSING = { certPath: './index.test', keyPath: './index.test' }
const PROTOCOL = { protocol: 'my-protocol' }
const URL = 'ws://127.0.0.1:8088'
const WRONG = { clientIP: '1.1.1.1', clientPort: 8888 }

const device = () => session({ profile: 'api26' }, ['open', 'message', 'close'])

/** Starts a server of a device, with a client that is not connected. */
async function started() {
  const made = device()
  const server = made.webSocket.createWebSocketServer()
  expect(await server.start(CONFIG as webSocketModule.WebSocketServerConfig)).toBe(true)
  return { ...made, server }
}

async function connected() {
  const made = await started()
  await made.ws.connect(URL)
  await made.logged('open')
  const [client] = await made.server.listAllConnections()
  return { ...made, client: client! }
}

describe('CreateWebSocketServer', () => {
  test('0100: creates a server', () => {
    expect(device().webSocket.createWebSocketServer()).toBeTypeOf('object')
  })

  test('0200: two calls create two servers', () => {
    const { webSocket } = device()
    expect(webSocket.createWebSocketServer()).not.toBe(webSocket.createWebSocketServer())
  })
})

describe('WebSocketServerStart', () => {
  test.each<[id: string, config: object, expected: unknown]>([
    ['0100', {}, true],
    ['0200', PROTOCOL, true],
    ['0300', { ...PROTOCOL, serverCert: NO_CERTIFICATE }, true],
    ['0400', { ...PROTOCOL, serverCert: NO_CERTIFICATE, serverIP: undefined }, true],
    ['0500', { ...PROTOCOL, serverCert: MISSING }, 2302002],
    ['0600', { ...PROTOCOL, serverPort: 123_456_489_764_556_454 }, 2302005],
    ['0700', { serverIP: '0.0.0.0..' }, 2302004],
  ])('%s: %j gives %j', async (_id, config, expected) => {
    const server = device().webSocket.createWebSocketServer()
    const start = server.start({ ...CONFIG, ...config }).catch(({ code }: { code: number }) => code)
    expect(await start).toBe(expected)
  })
})

test('WebSocketServerListAllConnections_0100: lists the client', async () => {
  const { server, client } = await connected()
  expect(client).toMatchObject({ clientIP: '127.0.0.1' })
  expect(await server.listAllConnections()).toHaveLength(1)
})

test('WebSocketServerSend_0100: sends to a client', async () => {
  const { server, client, logged } = await connected()
  expect(await server.send('hello client', client)).toBe(true)
  expect(await logged('message')).toEqual(['message', undefined, 'hello client'])
})

test('WebSocketServerClose_0100: closes a client without options', async () => {
  const { server, client, logged } = await connected()
  expect(await server.close(client)).toBe(true)
  await logged('close')
})

test('WebSocketServerStop_0100: stops', async () => {
  const { server } = await started()
  expect(await server.stop()).toBe(true)
})

/** Subscriptions of each event: the listener alone, `off` with it, and `off` without. */
const SUBSCRIPTIONS = [
  ['On', '0100', [], true],
  ['Off', '0100', ['listener'], false],
  ['Off', '0200', [], false],
] as const

describe.each([
  ['Connect', 'connect'],
  ['Msg', 'messageReceive'],
  ['Err', 'error'],
  ['Close', 'close'],
] as const)('WebSocketServerOn%s, WebSocketServerOff%s', (_name, type) => {
  test.each(SUBSCRIPTIONS)('%s_%s', async (call, _number, removed, isCalled) => {
    const { server, ws, logged } = await started()
    const on = server.on.bind(server) as Loose
    const off = server.off.bind(server) as Loose
    const heard: unknown[][] = []
    const listener = (...values: unknown[]) => void heard.push(values)
    on(type, listener)
    if (call === 'Off') off(type, ...(removed.length > 0 ? [listener] : []))
    if (type === 'error') {
      // The call fails with its own code; the event stays silent for it.
      await expect(server.send('hi', WRONG)).rejects.toMatchObject({ code: 2302006 })
      expect(heard).toEqual([])
      return
    }
    await ws.connect(URL)
    await logged('open')
    await ws.send('hello server')
    const [client] = await server.listAllConnections()
    await server.close(client!, { code: 1000, reason: 'normal' })
    await logged('close')
    if (isCalled) await until(() => expect(heard).toHaveLength(1))
    else expect(heard).toEqual([])
  })
})
