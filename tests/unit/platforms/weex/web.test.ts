import { describe, expect, it, vi } from 'vitest'
import type { ServerSocket } from '../../../../src/network/contract.ts'
import { install as installAny, refusing, server, URL, type Weex } from './support.ts'

const install = (options: Parameters<typeof installAny>[0] = {}) =>
  installAny({ profile: 'web', ...options })

/** Returns the result of `WebSocket()` in a browser. */
const connect = ({ ws }: Pick<Weex, 'ws'>, ...values: Parameters<weex.webSocket['WebSocket']>) =>
  ws.WebSocket(...values) as unknown as WebSocket

const event = (ws: weex.webSocket, name: 'onopen' | 'onmessage' | 'onclose' | 'onerror') =>
  new Promise<Event>((resolve) => (ws[name] = resolve as never))

async function open(options: Parameters<typeof install>[0] = {}) {
  const installed = install(options)
  const socket = connect(installed, URL)
  await event(installed.ws, 'onopen')
  return { ...installed, socket }
}

describe('WebSocket() in a browser', () => {
  it("returns the browser's own socket", async () => {
    const installed = install()
    const socket = connect(installed, URL)
    expect(socket).toBeInstanceOf(installed.network.WebSocket)
    expect(socket.url).toBe(URL)
  })

  it('throws for a URL that is none, as the browser does', () => {
    const { ws, notes } = install()
    expect(() => ws.WebSocket('wss://a b:c/')).toThrow(
      expect.objectContaining({ name: 'SyntaxError' }),
    )
    expect(notes).toEqual(['weex.web-connect-throws'])
  })

  it('without a URL leaves nothing to send to', () => {
    const { ws, notes } = install()
    expect(ws.WebSocket('')).toBe(undefined)
    ws.send('x')
    expect(notes).toEqual(['weex.no-connection'])
  })

  it('leaves the connection before open, listeners and all', async () => {
    const { ws, socket, notes } = await open()
    const first = event(ws, 'onmessage')
    ws.WebSocket('wss://second.example/')
    const second = vi.fn()
    ws.onmessage = second
    socket.send('to the first')
    expect(await first).toMatchObject({ data: 'to the first' })
    expect(second).not.toHaveBeenCalled()
    expect(notes).toContain('weex.web-not-replaced')
  })
})

describe('listeners in a browser', () => {
  it('are dropped when assigned before WebSocket()', async () => {
    const installed = install()
    const dropped = vi.fn()
    installed.ws.onopen = dropped
    expect(installed.notes).toEqual(['weex.web-listener-dropped'])
    connect(installed, URL)
    expect(installed.ws.onopen).toBe(null)
    await event(installed.ws, 'onopen')
    expect(dropped).not.toHaveBeenCalled()
  })

  it('read as what was assigned, so that a call calls that', () => {
    const installed = install()
    connect(installed, URL)
    const listener = vi.fn()
    installed.ws.onopen = listener
    const another = () => {}
    installed.ws.onopen(another)
    expect(listener).toHaveBeenCalledExactlyOnceWith(another)
    expect(installed.notes).toContain('weex.call-form-web')
  })

  it('cannot be handed over in a call when there is none', () => {
    const installed = install()
    connect(installed, URL)
    expect(() => installed.ws.onopen(() => {})).toThrow(TypeError)
  })

  it.each([null, 'no function'])('are taken away by %s', async (nothing) => {
    const { ws } = await open()
    const listener = vi.fn()
    ws.onmessage = listener
    ws.onmessage = nothing as null
    ws.send('x')
    ws.close()
    await event(ws, 'onclose')
    expect(listener).not.toHaveBeenCalled()
  })

  it("are given the browser's events", async () => {
    const installed = install()
    connect(installed, URL)
    expect(await event(installed.ws, 'onopen')).toBeInstanceOf(Event)
    installed.ws.send('x')
    expect(await event(installed.ws, 'onmessage')).toMatchObject({ type: 'message', data: 'x' })
    expect(installed.notes).toContain('weex.web-raw-events')
  })

  it('get a Blob for a binary message', async () => {
    const connection = (socket: ServerSocket) =>
      socket.on('message', () => socket.send(new Uint8Array([1]).buffer))
    const { ws } = await open({ scenario: server({ connection }) })
    ws.send('x')
    expect(((await event(ws, 'onmessage')) as MessageEvent).data).toBeInstanceOf(Blob)
  })

  it('hear of a refused connection by an error without data, and by a close', async () => {
    const installed = install({ scenario: refusing })
    connect(installed, URL)
    const [error, close] = [event(installed.ws, 'onerror'), event(installed.ws, 'onclose')]
    expect(await error).not.toHaveProperty('data')
    expect(await close).toMatchObject({ code: 1006, wasClean: false })
  })
})

describe('send() and close() in a browser', () => {
  it('send() throws before the connection is open', () => {
    const installed = install()
    connect(installed, URL)
    expect(() => installed.ws.send('x')).toThrow(
      expect.objectContaining({ name: 'InvalidStateError' }),
    )
    expect(installed.notes).toContain('weex.web-send-throws')
  })

  it('close() ignores code and reason', async () => {
    const seen: unknown[] = []
    const connection = (socket: ServerSocket) => socket.on('close', ({ code }) => seen.push(code))
    const { ws, notes } = await open({ scenario: server({ connection }) })
    ws.close(4001, 'x')
    expect(await event(ws, 'onclose')).toMatchObject({ code: 1005, reason: '', wasClean: true })
    expect(seen).toEqual([1005])
    expect(notes).toContain('weex.web-close-arguments')
  })

  it('both do nothing when there was no WebSocket()', () => {
    const { ws, notes } = install()
    ws.send('x')
    ws.close()
    expect(notes).toEqual(['weex.no-connection', 'weex.no-connection'])
  })
})

it('is one object, however it is loaded', () => {
  const { ws, surface } = install()
  expect(surface.modules['@weex-module/webSocket']).toBe(ws)
})
