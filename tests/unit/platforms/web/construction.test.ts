import { describe, expect, it } from 'vitest'
import { createWeb, next, serverOf, thrownBy, url } from './support.ts'

describe('The constructor, as browsers have it', () => {
  it.each(['ws://', 'wss://', 'ws:///', 'ws://a/#h', 'ftp://a/'])(
    'throws a SyntaxError for the URL "%s"',
    (wrong) => {
      const { WebSocket } = createWeb()
      const error = thrownBy(() => new WebSocket(wrong))
      expect(error).toBeInstanceOf(DOMException)
      expect(error).toMatchObject({ name: 'SyntaxError' })
    },
  )

  it.each([
    ['http://a/', 'ws://a/'],
    ['https://a/', 'wss://a/'],
    ['/rel', 'ws://localhost/rel'],
    ['ws://a', 'ws://a/'],
  ])('makes of "%s" the URL %s', (given, absolute) => {
    const { WebSocket } = createWeb()
    expect(new WebSocket(given).url).toBe(absolute)
  })

  it.each([[''], [['']], [['a b']], [['a', 'a']]])(
    'throws a SyntaxError for the subprotocols %j',
    (protocols) => {
      const { WebSocket } = createWeb()
      expect(thrownBy(() => new WebSocket(url, protocols))).toMatchObject({ name: 'SyntaxError' })
    },
  )

  it.each([
    [undefined, []],
    [null, ['null']],
    [5, ['5']],
    ['chat', ['chat']],
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
  ])('offers for the subprotocols %j: %j', async (given, offered) => {
    const seen: (readonly string[])[] = []
    const scenario = serverOf({ connection: ({ handshake }) => seen.push(handshake.protocols) })
    const { WebSocket } = createWeb({ scenario })
    await next(new WebSocket(url, given as string), 'open')
    expect(seen).toEqual([offered])
  })

  it('asks for at least one argument, and for new', () => {
    const { WebSocket } = createWeb()
    expect(thrownBy(() => new (WebSocket as unknown as new () => WebSocket)())).toBeInstanceOf(
      TypeError,
    )
    expect(thrownBy(() => (WebSocket as unknown as () => void)())).toBeInstanceOf(TypeError)
  })
})

describe('The class stays the one beneath', () => {
  it('in name, length, constants and instances', () => {
    const { WebSocket, host } = createWeb()
    expect(WebSocket.name).toBe('WebSocket')
    expect([WebSocket.CONNECTING, WebSocket.OPEN, WebSocket.CLOSING, WebSocket.CLOSED]).toEqual([
      0, 1, 2, 3,
    ])
    const socket = new WebSocket(url)
    expect(socket).toBeInstanceOf(WebSocket)
    expect(socket).not.toBeInstanceOf(host.WebSocket)
    expect(socket.constructor).toBe(WebSocket)
    expect(Object.prototype.toString.call(socket)).toBe('[object WebSocket]')
  })

  it('and can be extended', async () => {
    const { WebSocket } = createWeb()
    class Greeting extends WebSocket {
      greet() {
        this.send('hello')
      }
    }
    const socket = new Greeting(url)
    await next(socket, 'open')
    const message = next(socket, 'message')
    socket.greet()
    expect((await message).data).toBe('hello')
  })
})

describe('Notes on construction', () => {
  it.each([
    ['web.url-resolved', ['/rel']],
    ['web.url-resolved', ['https://a/']],
    ['web.empty-protocol', [url, '']],
    ['web.no-headers', [url, [], { headers: { 'X-Device': 'demo' } }]],
    ['web.no-headers', [url, { headers: { 'X-Device': 'demo' } }]],
  ])('%s: %j', (id, parameters) => {
    const { WebSocket, notes } = createWeb()
    thrownBy(() => Reflect.construct(WebSocket, parameters))
    expect(notes).toEqual([id])
  })

  it('are not raised for an ordinary connection', () => {
    const { WebSocket, notes } = createWeb()
    new WebSocket(url)
    new WebSocket(new URL(url), ['chat'])
    expect(notes).toEqual([])
  })

  it('and headers never reach the server', async () => {
    const seen: object[] = []
    const scenario = serverOf({ connection: ({ handshake }) => seen.push(handshake.headers) })
    const { WebSocket } = createWeb({ scenario })
    const parameters = [url, [], { headers: { 'X-Device': 'demo' } }]
    await next(Reflect.construct(WebSocket, parameters) as WebSocket, 'open')
    expect(seen[0]).not.toHaveProperty('x-device')
  })
})
