import { once } from 'node:events'
import { expect, it } from 'vitest'
import type { CloseOptions, ServerSocket } from '../../../../src/network/contract.ts'
import { bytes, client, connected, live, scenario } from './support.ts'

/** Resolves with the next message at the server. */
const received = (server: ServerSocket) =>
  new Promise<string | ArrayBuffer>((resolve) => server.on('message', resolve))

/** Resolves with the server's view of the connection's end. */
const ended = (server: ServerSocket) =>
  new Promise<{ code: number; reason: string }>((resolve) => server.on('close', resolve))

it('receives text as a string', async () => {
  const { client, server } = await connected()
  client.send('你好')
  expect(await received(server)).toBe('你好')
})

it('receives binary as an ArrayBuffer', async () => {
  const { client, server } = await connected()
  client.send(Uint8Array.of(1, 2, 3))
  const data = await received(server)
  expect(data).toBeInstanceOf(ArrayBuffer)
  expect(bytes(data)).toEqual([1, 2, 3])
})

it('receives a message that came in several frames as one', async () => {
  const { client, server } = await connected()
  client.send(Uint8Array.of(1, 2), { fin: false })
  client.send(Uint8Array.of(3), { fin: true })
  expect(bytes(await received(server))).toEqual([1, 2, 3])
})

it.each([
  ['an ArrayBuffer', () => Uint8Array.of(1, 2, 3).buffer],
  ['a view', () => Uint8Array.of(0, 1, 2, 3, 4).subarray(1, 4)],
  ['a DataView', () => new DataView(Uint8Array.of(0, 1, 2, 3).buffer, 1)],
  ['a Blob', () => new Blob([Uint8Array.of(1, 2, 3)])],
])('sends %s as binary', async (_, data) => {
  const { client, server } = await connected()
  server.send(data())
  const [message, isBinary] = await once(client, 'message')
  expect(isBinary).toBe(true)
  expect(bytes(message)).toEqual([1, 2, 3])
})

it('sends a string as text', async () => {
  const { client, server } = await connected()
  server.send('text')
  const [message, isBinary] = await once(client, 'message')
  expect(isBinary).toBe(false)
  expect(message.toString()).toBe('text')
})

it('delivers what a scenario sends in the very beginning', async () => {
  const greeter = scenario('test', { connection: (socket) => socket.send('hello') })
  const { url } = await live({ scenarios: [greeter] })
  const [message] = await once(client(`${url}test`), 'message')
  expect(message.toString()).toBe('hello')
})

it('keeps a Blob in its place between other messages', async () => {
  const { client, server } = await connected()
  const messages: string[] = []
  client.on('message', (data) => messages.push(new TextDecoder().decode(data as ArrayBuffer)))
  server.send(new Blob(['first']))
  server.send('second')
  server.close()
  await once(client, 'close')
  expect(messages).toEqual(['first', 'second'])
})

it.each<[string, CloseOptions | undefined, number, string]>([
  ['nothing', undefined, 1005, ''],
  ['a code', { code: 4001 }, 4001, ''],
  ['a code and a reason', { code: 1011, reason: 'broken' }, 1011, 'broken'],
  ['a reason', { reason: 'done' }, 1000, 'done'],
])('closes with %s', async (_, options, code, reason) => {
  const { client, server } = await connected()
  server.close(options)
  const [clientCode, clientReason] = await once(client, 'close')
  expect([clientCode, clientReason.toString()]).toEqual([code, reason])
})

it('terminates without a closing handshake', async () => {
  const { client, server } = await connected()
  const end = ended(server)
  server.terminate()
  const [code] = await once(client, 'close')
  expect(code).toBe(1006)
  expect(await end).toEqual({ code: 1006, reason: '' })
})

it('is told how the client closes', async () => {
  const { client, server } = await connected()
  const end = ended(server)
  client.close(4000, 'bye')
  expect(await end).toEqual({ code: 4000, reason: 'bye' })
})

it('is told 1005 when the client gives no code and 1006 when it vanishes', async () => {
  const polite = await connected()
  const politeEnd = ended(polite.server)
  polite.client.close()
  expect(await politeEnd).toEqual({ code: 1005, reason: '' })

  const rude = await connected()
  const rudeEnd = ended(rude.server)
  rude.client.terminate()
  expect(await rudeEnd).toEqual({ code: 1006, reason: '' })
})

it('does not mind sending or closing when all is over', async () => {
  const { client, server } = await connected()
  const end = ended(server)
  client.close()
  await end
  expect(() => {
    server.send('too late')
    server.close({ code: 1000 })
    server.terminate()
  }).not.toThrow()
})

it('lives through a client that breaks the protocol', async () => {
  const { client, server } = await connected()
  const end = ended(server)
  // A frame with reserved bits set.
  const transport = (client as unknown as { _socket: NodeJS.WritableStream })._socket
  transport.write(Buffer.from([0xf1, 0x80, 0, 0, 0, 0]))
  expect(await end).toMatchObject({ code: 1006 })
})
