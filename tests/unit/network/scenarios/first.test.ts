import { describe, expect, it } from 'vitest'
import { scenarioOf } from './support.ts'
import { serve } from '../../../../src/network/serve.ts'
import { network, next, open, trace, untilClosed } from '../support.ts'

const scenario = (id: string) => network({ scenario: scenarioOf(id) })

/** Returns the events of a socket sending `hello` when open. */
function conversation(id: string, query = ''): Promise<string[]> {
  const socket = new (scenario(id).WebSocket)(`ws://host/${query}`)
  socket.onopen = () => socket.send('hello')
  return untilClosed(socket)
}

it('echo sends text and binary back', async () => {
  const socket = await open(scenario('echo'))
  socket.binaryType = 'arraybuffer'
  socket.send('text')
  expect((await next(socket, 'message')).data).toBe('text')
  socket.send(new Uint8Array([1, 2]))
  expect([...new Uint8Array((await next(socket, 'message')).data)]).toEqual([1, 2])
})

it('greeter speaks first, answers each message and says bye', async () => {
  const socket = new (scenario('greeter').WebSocket)('ws://host/')
  const events = trace(socket)
  socket.onopen = () => socket.send('Hello, server!')
  // What the full sample of the OpenHarmony document does.
  socket.addEventListener('message', ({ data }) => {
    if (data === 'bye') socket.close()
  })
  await next(socket, 'close')
  expect(events).toEqual([
    'open',
    'message welcome',
    'message Hello, server!',
    'message bye',
    "close 1005 '' clean",
  ])
})

describe('close', () => {
  it.each([
    ['', "close 4000 'closed by the server' clean"],
    ['?code=1001&reason=going', "close 1001 'going' clean"],
    ['?code=4321&reason=', "close 4321 '' clean"],
    ['?code=1005', "close 1005 '' clean"],
    ['?code=1006', "close 1006 '' unclean"],
    ['?code=17', "close 4000 'closed by the server' clean"],
    ['?code=abc', "close 4000 'closed by the server' clean"],
  ])('%j closes after the first message', async (query, event) => {
    expect(await conversation('close', query)).toEqual(['open', event])
  })

  it('cuts a reason that does not fit into a frame', async () => {
    const query = `?reason=${'%E5%86%8D'.repeat(60)}`
    expect(await conversation('close', query)).toEqual([
      'open',
      `close 4000 '${'再'.repeat(41)}' clean`,
    ])
  })

  it('waits for a message unless told to close on opening', async () => {
    const events = await untilClosed(new (scenario('close').WebSocket)('ws://host/?when=open'))
    expect(events).toEqual(['open', "close 4000 'closed by the server' clean"])
  })
})

it.each(['', '?status=404', '?status=200'])('refuse %j never opens', async (query) => {
  expect(await conversation('refuse', query)).toEqual(['error', "close 1006 '' unclean"])
})

it.each([
  ['', 403],
  ['?status=404', 404],
  ['?status=200', 403],
  ['?status=x', 403],
])('refuse %j answers with the status %i', (query, status) => {
  const refuse = serve(scenarioOf('refuse'))
  const handshake = { url: `ws://host/${query}`, headers: {}, protocols: [] }
  expect(refuse.handshake?.(handshake, { after: () => () => {}, now: () => 0 })).toEqual({
    accept: false,
    status,
  })
})

it('drop cuts the connection after the first message', async () => {
  expect(await conversation('drop')).toEqual(['open', "close 1006 '' unclean"])
})

it('drop cuts the connection on opening when told to', async () => {
  const events = await untilClosed(new (scenario('drop').WebSocket)('ws://host/?when=open'))
  expect(events).toEqual(['open', "close 1006 '' unclean"])
})

it('silent never says a word, and closes when asked to', async () => {
  const socket = await open(scenario('silent'))
  const events = trace(socket)
  socket.send('hello?')
  socket.close(1000)
  await next(socket, 'close')
  expect(events).toEqual(["close 1000 '' clean"])
})
