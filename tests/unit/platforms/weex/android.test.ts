import { describe, expect, it, vi } from 'vitest'
import type { Client, ClientEvents } from '../../../../src/client/contract.ts'
import type { ServerSocket } from '../../../../src/network/contract.ts'
import { shim } from '../../../../src/platforms/weex/shim/index.ts'
import { install as installAny, refusing, server, URL, type Weex } from './support.ts'
import { until } from '../../../support/virtual-time.ts'

const install = (options: Parameters<typeof installAny>[0] = {}) =>
  installAny({ profile: 'android', ...options })

/** Sets the four listeners in the form supported by every Android app. */
function listen({ ws }: Pick<Weex, 'ws'>, log: unknown[][] = []): unknown[][] {
  ws.onopen((event) => log.push(['onopen', event]))
  ws.onmessage((event) => log.push(['onmessage', event]))
  ws.onclose((event) => log.push(['onclose', event]))
  ws.onerror((event) => log.push(['onerror', event]))
  return log
}

/** Connects, and records all later events. */
async function open(options: Parameters<typeof install>[0] = {}) {
  const installed = install(options)
  installed.ws.WebSocket(URL)
  const log = listen(installed)
  await until(() => log.length > 0)
  log.length = 0
  return { ...installed, log }
}

const ended = async (log: unknown[][]) => {
  await until(() => log.length > 0)
  return log
}

describe('listeners on Android', () => {
  it('set before WebSocket() are forgotten, with a note at that call', async () => {
    const installed = install()
    const forgotten = vi.fn()
    installed.ws.onopen(forgotten)
    installed.ws.WebSocket(URL)
    const log = listen(installed)
    expect(await ended(log)).toEqual([['onopen', {}]])
    expect(forgotten).not.toHaveBeenCalled()
    expect(installed.notes).toContain('weex.android-listeners-forgotten')
    expect(installed.notes).not.toContain('weex.listener-before-connect')
  })

  it('are not those of the next connection', async () => {
    const { ws, log } = await open()
    ws.WebSocket('wss://second.example/')
    const second = vi.fn()
    ws.onmessage(second)
    ws.onopen(() => ws.send('x'))
    await until(() => second.mock.calls.length === 1)
    expect(log.map(([name]) => name)).toEqual(['onclose'])
  })

  it('W3: of one connection open and close once, whatever the adapter says', async () => {
    const { host } = install()
    const kept: ClientEvents[] = []
    const client: Client = {
      limits: host.client.limits,
      connect(request, events) {
        kept.push(events)
        return host.client.connect(request, events)
      },
    }
    const { modules } = shim({ ...host, client })
    const ws = modules['@weex-module/webSocket'] as weex.webSocket
    ws.WebSocket(URL)
    const log = listen({ ws })
    await ended(log)
    kept[0]!.open({})
    expect(log).toEqual([['onopen', {}]])
  })

  it('are ignored when assigned to what weex.requireModule gives', async () => {
    const installed = install()
    const { ws, notes } = installed
    const assigned = vi.fn()
    ws.WebSocket(URL)
    ws.onopen = assigned
    const log = listen(installed)
    ws.onopen = null
    expect(await ended(log)).toEqual([['onopen', {}]])
    expect(assigned).not.toHaveBeenCalled()
    expect(notes).toContain('weex.android-assignment-ignored')
  })

  it('may be assigned to what require gives, which has the same connection', async () => {
    const { ws, surface } = install()
    const required = surface.modules['@weex-module/webSocket'] as weex.webSocket
    ws.WebSocket(URL)
    await new Promise<void>((resolve) => (required.onopen = () => resolve()))
    const message = new Promise((resolve) => (required.onmessage = resolve))
    ws.send('x')
    expect(await message).toEqual({ data: 'x' })
  })
})

describe('a second WebSocket() on Android', () => {
  it('closes the first as going away, of which its own listeners hear', async () => {
    const seen: unknown[] = []
    const connection = (socket: ServerSocket) =>
      socket.on('close', ({ code, reason }) => seen.push([code, reason]))
    const { ws, log, notes } = await open({ scenario: server({ connection }) })
    ws.WebSocket(URL)
    expect(await ended(log)).toEqual([
      ['onclose', { code: 1001, reason: 'CLOSE_GOING_AWAY', wasClean: true }],
    ])
    expect(seen).toEqual([[1001, 'CLOSE_GOING_AWAY']])
    expect(notes).toContain('weex.android-connection-replaced')
  })

  it('lets a first that is not open yet go on', async () => {
    const installed = install()
    installed.ws.WebSocket(URL)
    const first = listen(installed)
    installed.ws.WebSocket(URL)
    const second = listen(installed)
    await until(() => first.length > 0 && second.length > 0)
    expect([first, second]).toEqual([[['onopen', {}]], [['onopen', {}]]])
  })
})

describe('a native client beneath Android', () => {
  it('opens when the server chooses none of the subprotocols', async () => {
    const scenario = server({ handshake: () => ({ accept: true, protocol: '' }) })
    const installed = install({ scenario })
    installed.ws.WebSocket(URL, 'chat')
    expect(await ended(listen(installed))).toEqual([['onopen', {}]])
  })

  it('sends a close code that a browser refuses', async () => {
    const seen: unknown[] = []
    const connection = (socket: ServerSocket) =>
      socket.on('close', ({ code, reason }) => seen.push([code, reason]))
    const { ws, log } = await open({ scenario: server({ connection }) })
    ws.close(1011, 'failed')
    await ended(log)
    expect(seen).toEqual([[1011, 'failed']])
  })

  it('opens an http: address', async () => {
    const installed = install()
    installed.ws.WebSocket('http://host.example/')
    expect(await ended(listen(installed))).toEqual([['onopen', {}]])
  })
})

describe('close() on Android', () => {
  it('does nothing before the connection is open', async () => {
    const installed = install()
    installed.ws.WebSocket(URL)
    const log = listen(installed)
    installed.ws.close(1000)
    expect(await ended(log)).toEqual([['onopen', {}]])
    expect(installed.notes).toContain('weex.android-close-not-open')
  })

  it.each([
    [[], 1000, ''],
    [[null], 1000, ''],
    [['4001', 'as text'], 4001, 'as text'],
    [['soon', 'no number'], 1000, 'no number'],
    [[4001.5], 1000, ''],
    [[1001, 'not for browsers'], 1001, 'not for browsers'],
  ])('with %j reports %i', async (values, code, reason) => {
    const { ws, log } = await open()
    ws.close(...(values as []))
    expect(await ended(log)).toEqual([['onclose', { code, reason, wasClean: true }]])
  })

  it.each([
    [999, 'Code must be in range [1000,5000): 999'],
    [1005, 'Code 1005 is reserved and may not be used.'],
    [2500, 'Code 2500 is reserved and may not be used.'],
  ])('with %i is refused, and the connection goes on', async (code, data) => {
    const { ws, log } = await open()
    ws.close(code)
    expect(await ended(log)).toEqual([['onerror', { data }]])
    ws.send('still here')
    await until(() => log.length === 2)
    expect(log[1]).toEqual(['onmessage', { data: 'still here' }])
  })

  it('with too long a reason is refused', async () => {
    const { ws, log } = await open()
    ws.close(1000, 'é'.repeat(62))
    expect((await ended(log)).map(([name]) => name)).toEqual(['onerror'])
  })

  it('twice closes once', async () => {
    const { ws, log } = await open()
    ws.close()
    ws.close()
    await ended(log)
    ws.close()
    expect(log).toHaveLength(1)
  })
})

describe('what Android is told', () => {
  it('of a refused connection is onerror alone', async () => {
    const installed = install({ scenario: refusing })
    installed.ws.WebSocket(URL)
    const log = listen(installed)
    expect(await ended(log)).toEqual([
      ['onerror', { data: `WebSocket connection to '${URL}' failed` }],
    ])
    expect(installed.notes).toContain('weex.android-error-only')
  })

  it('of a lost connection is onerror alone', async () => {
    const connection = (socket: ServerSocket) => socket.on('message', () => socket.terminate())
    const { ws, log } = await open({ scenario: server({ connection }) })
    ws.send('x')
    expect((await ended(log)).map(([name]) => name)).toEqual(['onerror'])
  })

  it("of the server's close is its code, always clean", async () => {
    const connection = (socket: ServerSocket) =>
      socket.on('message', () => socket.close({ code: 4002, reason: 'maintenance' }))
    const { ws, log } = await open({ scenario: server({ connection }) })
    ws.send('x')
    expect(await ended(log)).toEqual([
      ['onclose', { code: 4002, reason: 'maintenance', wasClean: true }],
    ])
  })

  it('of a message before the connection is open is onerror', async () => {
    const installed = install()
    installed.ws.WebSocket(URL)
    const log = listen(installed)
    installed.ws.send('x')
    await until(() => log.length === 2)
    expect(log).toEqual([
      ['onerror', { data: 'WebSocket is not ready' }],
      ['onopen', {}],
    ])
  })

  it('of a URL that is none is nothing', async () => {
    const installed = install()
    installed.ws.WebSocket('no url')
    const log = listen(installed)
    installed.ws.WebSocket(URL)
    const next = listen(installed)
    await ended(next)
    expect(log).toEqual([])
    expect(installed.notes).toContain('weex.android-cannot-connect')
  })

  it('of binary messages is nothing', async () => {
    const connection = (socket: ServerSocket) => {
      socket.on('message', () => {
        socket.send(new Uint8Array([1]).buffer)
        socket.send('text')
      })
    }
    const { ws, log } = await open({ scenario: server({ connection }) })
    ws.send('x')
    expect(await ended(log)).toEqual([['onmessage', { data: 'text' }]])
  })
})

it('bytes go out as the text that the runtime wraps them in', async () => {
  const { ws, log } = await open()
  ws.send(new Uint8Array([1, 2, 3]) as never)
  const [[, { data }]] = (await ended(log)) as [[string, { data: string }]]
  expect(JSON.parse(data)).toEqual({ '@type': 'binary', dataType: 'Uint8Array', base64: 'AQID' })
})
