import { describe, expect, it, vi } from 'vitest'
import { echo, network, next, open, trace, untilClosed } from './support.ts'

/** Creates a network answered only by the servers of a script. */
function scripted() {
  const errors: unknown[] = []
  const unanswered: string[] = []
  const created = network({
    onServerError: (error) => errors.push(error),
    onUnanswered: (url) => unanswered.push(url),
  })
  return { ...created, created, errors, unanswered, Server: created.servers.Server }
}

describe('listening', () => {
  it('answers its own URL, whatever the query', async () => {
    const { created, Server } = scripted()
    const server = new Server('ws://host/chat?x')
    expect(server.url).toBe('ws://host/chat')
    server.on('connection', (socket) => socket.send('hello'))
    const socket = new created.WebSocket('ws://host/chat?room=1')
    expect((await next(socket, 'message')).data).toBe('hello')
  })

  it.each([['*'], [undefined]])('answers every URL when made for %j', async (url) => {
    const { created, Server } = scripted()
    new Server(url).on('connection', (socket) => socket.send(socket.url))
    for (const address of ['ws://a/', 'wss://b/c?d']) {
      const socket = new created.WebSocket(address)
      expect((await next(socket, 'message')).data).toBe(address)
    }
  })

  it('prefers the server of the URL to the one of every URL', async () => {
    const { created, Server } = scripted()
    new Server('*').on('connection', (socket) => socket.send('any'))
    new Server('ws://host/own').on('connection', (socket) => socket.send('own'))
    expect((await next(new created.WebSocket('ws://host/own'), 'message')).data).toBe('own')
    expect((await next(new created.WebSocket('ws://host/'), 'message')).data).toBe('any')
  })

  it('refuses a URL that nobody registered, and says which', async () => {
    const { created, Server, unanswered } = scripted()
    new Server('ws://host/')
    expect(await untilClosed(new created.WebSocket('ws://hots/?a'))).toEqual([
      'error',
      "close 1006 '' unclean",
    ])
    expect(unanswered).toEqual(['ws://hots/?a'])
  })

  it('leaves other URLs to the scenario, if there is one', async () => {
    const created = network({ scenario: echo })
    new created.servers.Server('ws://host/own').on('connection', (socket) => socket.send('own'))
    const socket = await open(created, 'ws://host/other')
    socket.send('echo')
    expect((await next(socket, 'message')).data).toBe('echo')
  })

  it('takes no URL twice and no URL that a WebSocket cannot have', () => {
    const { Server } = scripted()
    new Server('ws://host/')
    expect(() => new Server('http://host')).toThrow("already listening on 'ws://host/'")
    expect(() => new Server('ftp://host')).toThrow(expect.objectContaining({ name: 'SyntaxError' }))
  })
})

describe('the handshake', () => {
  it('reaches connection, verifyClient and selectProtocol', async () => {
    const { created, Server } = scripted()
    const verifyClient = vi.fn(() => true)
    const selectProtocol = vi.fn(() => 'b')
    const connection = vi.fn()
    new Server('*', { mock: false, verifyClient, selectProtocol }).on('connection', connection)
    const socket = new created.WebSocket('ws://host/?q', ['a', 'b'], { headers: { A: '1' } })
    await next(socket, 'open')
    const request = { url: 'ws://host/?q', protocols: ['a', 'b'], headers: { a: '1' } }
    expect(socket.protocol).toBe('b')
    expect(verifyClient).toHaveBeenCalledWith(request)
    expect(selectProtocol).toHaveBeenCalledWith(['a', 'b'], request)
    expect(connection).toHaveBeenCalledWith(expect.objectContaining({ protocol: 'b' }), request)
  })

  it('refuses a client that verifyClient does not accept', async () => {
    const { created, Server } = scripted()
    const connection = vi.fn()
    new Server('*', { verifyClient: () => false }).on('connection', connection)
    expect(await untilClosed(new created.WebSocket('ws://host/'))).toEqual([
      'error',
      "close 1006 '' unclean",
    ])
    expect(connection).not.toHaveBeenCalled()
  })

  it('needs a protocol from selectProtocol only if the client asks for one', async () => {
    const { created, Server } = scripted()
    new Server('*', { selectProtocol: () => null })
    expect((await open(created)).protocol).toBe('')
    expect(await untilClosed(new created.WebSocket('ws://host/', 'a'))).toEqual([
      'error',
      "close 1006 '' unclean",
    ])
  })
})

describe('a connection', () => {
  it('hears messages and the end, and speaks', async () => {
    const { created, Server } = scripted()
    const closed = vi.fn()
    new Server('*').on('connection', (socket) => {
      expect(socket.readyState).toBe(1)
      socket.on('message', (data) => socket.send(`got ${data}`))
      socket.on('close', (event) => closed(event, socket.readyState))
    })
    const client = await open(created)
    client.send('a')
    expect((await next(client, 'message')).data).toBe('got a')
    client.close(4000, 'done')
    await next(client, 'close')
    expect(closed.mock.calls).toEqual([[{ code: 4000, reason: 'done' }, 3]])
  })

  it('leaves the timers of the script alone', async () => {
    const { created, Server } = scripted()
    new Server('*').on('connection', (socket) => {
      socket.on('message', (data) => {
        // eslint-disable-next-line project/no-wall-clock -- the real global is the subject
        setTimeout(() => socket.send(`later ${data}`), 5)
        socket.send(`now ${data}`)
      })
    })
    const client = await open(created)
    client.send('x')
    expect((await next(client, 'message')).data).toBe('now x')
    expect((await next(client, 'message')).data).toBe('later x')
  })

  it('forgets a listener that is taken off', async () => {
    const { created, Server } = scripted()
    const listener = vi.fn()
    new Server('*').on('connection', (socket) => {
      socket.on('message', listener)
      socket.on('message', () => socket.off('message', listener))
      socket.on('message', (data) => socket.send(data))
    })
    const client = await open(created)
    for (const text of ['1', '2']) {
      client.send(text)
      await next(client, 'message')
    }
    expect(listener.mock.calls).toEqual([['1']])
  })

  it('sends typed arrays and blobs intact', async () => {
    const { created, Server } = scripted()
    new Server('*').on('connection', (socket) => {
      socket.send(new Uint8Array([7, 8]))
      socket.send(new Blob([new Uint8Array([9])]))
      socket.close({ code: 4000, reason: 'enough' })
    })
    const client = new created.WebSocket('ws://host/')
    client.binaryType = 'arraybuffer'
    const lists: number[][] = []
    client.onmessage = ({ data }) => lists.push([...new Uint8Array(data)])
    expect((await next(client, 'close')).reason).toBe('enough')
    expect(lists).toEqual([[7, 8], [9]])
  })
})

describe('the server', () => {
  it('sends to all of its clients or to some, and knows who they are', async () => {
    const { created, Server } = scripted()
    const server = new Server('*')
    const first = trace(await open(created, 'ws://host/1'))
    const last = await open(created, 'ws://host/2')
    expect(server.clients().map(({ url }) => url)).toEqual(['ws://host/1', 'ws://host/2'])
    server.emit('message', 'all')
    server.emit('message', 'one', { websockets: server.clients().slice(1) })
    await next(last, 'message')
    expect((await next(last, 'message')).data).toBe('one')
    expect(first).toEqual(['message all'])
    last.close()
    await next(last, 'close')
    expect(server.clients().map(({ url }) => url)).toEqual(['ws://host/1'])
  })

  it('has no events but those of a WebSocket server, and says so', () => {
    const { Server } = scripted()
    const server = new Server('*')
    expect(() => server.emit('chat' as 'message', 'x')).toThrow("not 'chat'")
    expect(() => server.on('message' as 'close', () => {})).toThrow(
      "There is no event 'message' here, only 'connection' and 'close'.",
    )
  })

  it('closes all connections and frees its URL on close()', async () => {
    const { created, Server, unanswered } = scripted()
    const server = new Server('ws://host/')
    const closed = vi.fn()
    server.on('close', closed)
    const client = await open(created)
    server.close({ code: 4003, reason: 'over' })
    expect(await untilClosed(client)).toEqual(["close 4003 'over' clean"])
    expect(closed).toHaveBeenCalledWith(server)
    await untilClosed(new created.WebSocket('ws://host/'))
    expect(unanswered).toEqual(['ws://host/'])
    new Server('ws://host/')
    await open(created)
  })

  it('closes with 1000 unless told otherwise', async () => {
    const { created, Server } = scripted()
    const server = new Server('*')
    const client = await open(created)
    server.close()
    expect(await untilClosed(client)).toEqual(["close 1000 '' clean"])
  })

  it('leaves connections open on stop()', async () => {
    const { created, Server } = scripted()
    const server = new Server('ws://host/')
    server.on('connection', (socket) => socket.on('message', (data) => socket.send(data)))
    const client = await open(created)
    const stopped = vi.fn()
    server.stop(stopped)
    expect(stopped).toHaveBeenCalledOnce()
    client.send('still')
    expect((await next(client, 'message')).data).toBe('still')
    await untilClosed(new created.WebSocket('ws://host/'))
  })
})

describe('errors in a server script', () => {
  const broken = new Error('broken')

  it('are reported, and the connection goes on', async () => {
    const { created, Server, errors } = scripted()
    const server = new Server('*')
    server.on('connection', () => {
      throw broken
    })
    server.on('connection', (socket) => {
      socket.on('message', () => {
        throw broken
      })
      socket.on('message', (data) => socket.send(data))
    })
    const client = await open(created)
    client.send('x')
    expect((await next(client, 'message')).data).toBe('x')
    expect(errors).toEqual([broken, broken])
  })

  it('are reported when a listener’s promise rejects', async () => {
    const { created, Server, errors } = scripted()
    new Server('*').on('connection', async () => {
      throw broken
    })
    await open(created)
    expect(errors).toEqual([broken])
  })

  it('refuse the client when they come from the handshake', async () => {
    const { created, Server, errors } = scripted()
    const verifyClient = () => {
      throw broken
    }
    new Server('*', { verifyClient })
    expect(await untilClosed(new created.WebSocket('ws://host/'))).toEqual([
      'error',
      "close 1006 '' unclean",
    ])
    expect(errors).toEqual([broken])
  })

  it.each([
    ['a code that no frame may carry', { code: 1015 }],
    ['a reason that is too long', { code: 1000, reason: 'x'.repeat(124) }],
  ])('include %s', async (_, options) => {
    const { created, Server, errors } = scripted()
    new Server('*').on('connection', (socket) => socket.close(options))
    await open(created)
    expect(errors).toEqual([expect.any(RangeError)])
  })
})
