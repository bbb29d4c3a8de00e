import { describe, expect, it } from 'vitest'
import { closeFields, createWeb, eventsOf, next, serverOf, thrownBy, url } from './support.ts'

/** Returns the server's and the program's view of a program's close. */
async function closedBy(close: (socket: WebSocket) => void) {
  const seen: { code: number; reason: string }[] = []
  const scenario = serverOf({
    connection: (socket) => socket.on('close', ({ code, reason }) => seen.push({ code, reason })),
  })
  const { WebSocket, notes } = createWeb({ scenario })
  const socket = new WebSocket(url)
  await next(socket, 'open')
  close(socket)
  const event = closeFields(await next(socket, 'close'))
  return { event, seen, notes }
}

describe('close', () => {
  it.each([999, 1001, 1006, 2999, 5000, 'abc'])(
    'throws an InvalidAccessError for %j, and raises a note',
    (code) => {
      const { WebSocket, notes } = createWeb()
      const socket = new WebSocket(url)
      expect(thrownBy(() => socket.close(code as number))).toMatchObject({
        name: 'InvalidAccessError',
      })
      expect(socket.readyState).toBe(WebSocket.CONNECTING)
      expect(notes).toEqual(['web.close-code-illegal'])
    },
  )

  it('throws a SyntaxError for a reason of more than 123 bytes', () => {
    const { WebSocket } = createWeb()
    const socket = new WebSocket(url)
    expect(thrownBy(() => socket.close(1000, '长'.repeat(42)))).toMatchObject({
      name: 'SyntaxError',
    })
  })

  it('without a code: 1005 on both sides, clean', async () => {
    const { event, seen, notes } = await closedBy((socket) => socket.close())
    expect(event).toEqual({ code: 1005, reason: '', wasClean: true })
    expect(seen).toEqual([{ code: 1005, reason: '' }])
    expect(notes).toEqual([])
  })

  it.each([1000, '1000'])('with %j: 1000 on both sides', async (code) => {
    const { event, seen, notes } = await closedBy((socket) => socket.close(code as number))
    expect(event).toEqual({ code: 1000, reason: '', wasClean: true })
    expect(seen).toEqual([{ code: 1000, reason: '' }])
    expect(notes).toEqual([])
  })

  it('with a code and a reason of its own: both on both sides, and a note', async () => {
    const { event, seen, notes } = await closedBy((socket) => socket.close(4001, 'bye'))
    expect(event).toEqual({ code: 4001, reason: 'bye', wasClean: true })
    expect(seen).toEqual([{ code: 4001, reason: 'bye' }])
    expect(notes).toEqual(['web.close-code-private'])
  })

  it('while connecting: an error, then 1006, and a note', async () => {
    const { WebSocket, notes } = createWeb()
    const socket = new WebSocket(url)
    socket.close()
    const { names, close } = await eventsOf(socket)
    expect(names).toEqual(['error', 'close'])
    expect(closeFields(close)).toEqual({ code: 1006, reason: '', wasClean: false })
    expect(notes).toEqual(['web.close-while-connecting'])
  })

  it('lets what was sent arrive, but no message any more', async () => {
    const received: unknown[] = []
    const scenario = serverOf({
      connection: (socket) =>
        socket.on('message', (data) => {
          received.push(data)
          socket.send(data)
        }),
    })
    const { WebSocket } = createWeb({ scenario })
    const socket = new WebSocket(url)
    await next(socket, 'open')
    socket.send('one')
    socket.send('two')
    socket.close(1000, 'flush')
    const { names } = await eventsOf(socket)
    expect(received).toEqual(['one', 'two'])
    expect(names).toEqual(['close'])
  })
})

describe('A connection that the program did not end', () => {
  it('refused: an error, then 1006, never open', async () => {
    const scenario = serverOf({
      handshake: () => ({ accept: false, status: 403 }),
      connection: () => {},
    })
    const { WebSocket } = createWeb({ scenario })
    const { names, close } = await eventsOf(new WebSocket(url))
    expect(names).toEqual(['error', 'close'])
    expect(closeFields(close)).toEqual({ code: 1006, reason: '', wasClean: false })
  })

  it('with a subprotocol that the server does not take: an error, then 1006', async () => {
    const scenario = serverOf({
      handshake: () => ({ accept: true, protocol: '' }),
      connection: () => {},
    })
    const { WebSocket } = createWeb({ scenario })
    const { names, close } = await eventsOf(new WebSocket(url, 'chat'))
    expect(names).toEqual(['error', 'close'])
    expect(close.code).toBe(1006)
  })

  it.each([
    [
      { code: 4002, reason: 'srv' },
      { code: 4002, reason: 'srv', wasClean: true },
    ],
    [undefined, { code: 1005, reason: '', wasClean: true }],
  ])('closed by the server with %j: %j', async (options, expected) => {
    const scenario = serverOf({ connection: (socket) => socket.close(options) })
    const { WebSocket } = createWeb({ scenario })
    const { names, close } = await eventsOf(new WebSocket(url))
    expect(names).toEqual(['open', 'close'])
    expect(closeFields(close)).toEqual(expected)
  })

  it('lost: 1006 and no error', async () => {
    const scenario = serverOf({ connection: (socket) => socket.terminate() })
    const { WebSocket } = createWeb({ scenario })
    const { names, close } = await eventsOf(new WebSocket(url))
    expect(names).toEqual(['open', 'close'])
    expect(closeFields(close)).toEqual({ code: 1006, reason: '', wasClean: false })
  })
})
