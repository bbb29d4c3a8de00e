import { describe, expect, test } from 'vitest'
import { recorder, server, session, silent, URL } from './session.ts'

/* What a device does and a browser does not. */

const answering = (answer: { protocol?: string; headers?: Record<string, string> }) =>
  server(
    () => {},
    () => ({ accept: true, ...answer }),
  )

describe('a refusal', () => {
  test.each([401, 404, 429, 503])('reports the status %i', async (status) => {
    const scenario = server(
      () => {},
      () => ({ accept: false, status }),
    )
    const { ws, logged } = session({ scenario }, ['error'])
    await ws.connect(URL)
    expect(await logged('error')).toEqual(['error', { code: 200, data: String(status) }])
  })

  test('reports the status of the network’s settings', async () => {
    const settings = { failure: { kind: 'refuse', status: 404 } } as const
    const { ws, logged } = session({ settings }, ['error'])
    await ws.connect(URL)
    expect(await logged('error')).toEqual(['error', { code: 200, data: '404' }])
  })

  test('without an answer reports 0', async () => {
    const { ws, logged } = session({ settings: { offline: true } }, ['error'])
    await ws.connect(URL)
    expect(await logged('error')).toEqual(['error', { code: 200, data: '0' }])
  })
})

describe('subprotocols', () => {
  test('are a list with commas', async () => {
    const { scenario, handshakes } = recorder()
    const { ws, logged } = session({ scenario }, ['openInfo'])
    await ws.connect(URL, { protocol: 'chat.v2, chat.v1' })
    expect(await logged('openInfo')).toEqual([
      'openInfo',
      undefined,
      { status: 101, message: 'Switching Protocols', protocol: 'chat.v2' },
    ])
    expect(handshakes[0]?.protocols).toEqual(['chat.v2', 'chat.v1'])
  })

  test('of which the server chooses none leave the connection open', async () => {
    const { ws, names, logged, notes } = session({ scenario: answering({ protocol: '' }) })
    await ws.connect(URL, { protocol: 'chat' })
    await logged('open')
    expect(names()).not.toContain('error')
    expect(notes).toEqual(['ohos.protocol-not-chosen'])
  })

  test('in a header reach the server, whose choice then breaks the protocol', async () => {
    const { scenario, handshakes } = recorder()
    const { ws, log, logged, notes } = session({ scenario }, ['open', 'close', 'error'])
    await ws.connect(URL, { header: { 'Sec-WebSocket-Protocol': 'protoo' } })
    await logged('error')
    expect(handshakes.map(({ protocols }) => protocols)).toEqual([['protoo']])
    expect(log).toEqual([['error', { code: 200, data: '101' }]])
    expect(notes).toContain('ohos.protocol-in-header')
  })

  test('in a header open the connection when the server chooses none', async () => {
    const { ws, logged } = session({ scenario: answering({ protocol: '' }) }, ['open'])
    await ws.connect(URL, { header: { 'Sec-WebSocket-Protocol': 'protoo' } })
    await logged('open')
  })

  test('that were not offered fail the connection', async () => {
    const { ws, logged, notes } = session({ scenario: answering({ protocol: 'other' }) })
    await ws.connect(URL, { protocol: 'chat' })
    await logged('error')
    expect(notes).toContain('ohos.protocol-not-offered')
  })
})

test('the headers of the answer reach headerReceive', async () => {
  const scenario = answering({ headers: { 'X-Region': 'north' } })
  const { ws, logged, notes } = session({ scenario }, ['headerReceive'])
  await ws.connect(URL)
  const [, headers] = await logged('headerReceive')
  expect(headers).toMatchObject({ upgrade: 'websocket', 'x-region': 'north' })
  expect(notes).toEqual([])
})

describe('a silent link', () => {
  const LOST = [
    ['error', { code: 200, data: '0' }],
    ['close', undefined, { code: 0, reason: 'The link is down' }],
  ]

  test.each<[options: object, seconds: number]>([
    [{ pingInterval: 2, pongTimeout: 1 }, 3],
    [{}, 60],
    [{ pingInterval: 5 }, 35],
    [{ pingInterval: 2, pongTimeout: 9 }, 4],
    [{ pingInterval: 40_000, pongTimeout: 1 }, 31],
  ])('with %j ends %i s after the opening', async (options, seconds) => {
    const settings = { failure: { kind: 'silence', after: 1 } } as const
    const made = session({ scenario: silent, settings }, ['open', 'error', 'close'])
    let opening = 0
    made.ws.on('open', () => (opening = made.network.now()))
    await made.ws.connect(URL, options)
    await made.logged('close')
    expect(made.log).toEqual(LOST)
    expect(made.network.now() - opening).toBe(seconds * 1000)
  })

  test('with an interval of 0 stays', async () => {
    const settings = { failure: { kind: 'silence', after: 1 } } as const
    const { ws, names, logged, network } = session({ scenario: silent, settings })
    await ws.connect(URL, { pingInterval: 0 })
    await logged('open')
    await new Promise<void>((resolve) => network.after(600_000, resolve))
    expect(names()).not.toContain('close')
  })
})

test('a method off its object does nothing and returns undefined', async () => {
  const { ws, log } = session()
  for (const method of [ws.connect, ws.send, ws.close, ws.on, ws.off] as unknown[]) {
    const detached = method as (...args: unknown[]) => unknown
    expect(detached('ws://server.example/')).toBe(undefined)
    expect(detached).toHaveLength(0)
  }
  expect(log).toEqual([])
})

test('a listener set again for another connection raises no note', async () => {
  const { ws, loose, logged, notes } = session({ scenario: silent }, ['open', 'close'])
  await ws.connect(URL)
  await logged('open')
  await ws.close()
  await logged('close')
  loose.on('message', () => {})
  await ws.connect(URL)
  loose.on('message', () => {})
  loose.on('open', () => {})
  expect(notes).toEqual([])
})
