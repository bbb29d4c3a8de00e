import { describe, expect, test, vi } from 'vitest'
import { recorder, refusing, session, silent, URL } from './session.ts'
import { until } from '../../../support/virtual-time.ts'

describe('connect reports that the request was made', () => {
  test('to the callback, with no error and true, after it has returned (O12)', async () => {
    const { ws, log, as, logged } = session({ scenario: silent })
    expect((ws.connect as (...args: unknown[]) => unknown)(URL, as('connect'))).toBe(undefined)
    expect(log).toEqual([])
    expect(await logged('connect')).toEqual(['connect', undefined, true])
  })

  test('as a promise of true when there is no callback', async () => {
    const { ws } = session({ scenario: silent })
    const result = ws.connect(URL)
    expect(result).toBeInstanceOf(Promise)
    expect(await result).toBe(true)
  })

  test('before open, with and without options', async () => {
    const { ws, names, as, logged } = session({ scenario: silent }, ['open'])
    ws.connect(URL, {}, as('connect') as never)
    await logged('open')
    expect(names()).toEqual(['connect', 'open'])
  })

  test('even when the server then refuses: error alone, no close (O10)', async () => {
    const { ws, log, as, logged, notes } = session({ scenario: refusing })
    ws.connect(URL, as('connect') as never)
    await logged('error')
    expect(log).toEqual([
      ['connect', undefined, true],
      ['error', { code: 200, data: '403' }],
    ])
    expect(notes).toEqual(['ohos.connect-is-not-open', 'ohos.failure-without-close'])
  })

  test('and the callback has no this', async () => {
    const { loose } = session({ scenario: silent })
    const callback = vi.fn(function (this: unknown) {
      return this
    })
    loose.connect(URL, callback)
    await until(() => expect(callback).toHaveReturnedWith(undefined))
  })
})

describe('the URL', () => {
  test.each(['http://x', 'https://x', 'WS://x', 'ftp://x', 'x', ''])(
    '%j is answered with 2302001, later (O2)',
    async (url) => {
      const { ws, log, as, logged, notes } = session()
      ws.connect(url, as('connect') as never)
      expect(log).toEqual([])
      const failure = { code: 2302001, message: 'Websocket url error' }
      expect(await logged('connect')).toEqual(['connect', failure, undefined])
      expect(notes).toEqual(['ohos.url-refused'])
    },
  )

  test.each(['ws:///', 'wss://a b:c', 'ws://host:99999', 'ws://http://server.example/'])(
    '%j names no host or no port: -1, and an error event',
    async (url) => {
      const { ws, log, as, logged, notes } = session()
      ws.connect(url, as('connect') as never)
      await logged('error')
      expect(log).toEqual([
        ['connect', { code: -1, message: 'Websocket connect failed' }, undefined],
        ['error', { code: 200, data: '0' }],
      ])
      expect(notes).toEqual(['ohos.url-unusable'])
    },
  )

  test('may have 8,196 characters and no more', async () => {
    const fill = (length: number) => URL + 'a'.repeat(length - URL.length)
    const { ws } = session({ scenario: silent })
    await expect(ws.connect(fill(8197))).rejects.toMatchObject({ code: 2302001 })
    await expect(ws.connect(fill(8196))).resolves.toBe(true)
  })

  test.each([
    ['ws://server.example/a#b', 'ws://server.example/a#b'],
    ['ws://server.example?x=1', 'ws://server.example/?x=1'],
    ['ws://server.example:80/', 'ws://server.example/'],
    ['wss://server.example:8443', 'wss://server.example:8443/'],
    ['ws://[::1]:9000/x', 'ws://[::1]:9000/x'],
  ])('%s reaches the server as %s', async (url, seen) => {
    const { scenario, handshakes } = recorder()
    const { ws, logged } = session({ scenario }, ['open'])
    await ws.connect(url)
    await logged('open')
    expect(handshakes.map((handshake) => handshake.url)).toEqual([seen])
  })

  test.each([25, 6000, 6667])('may have the port %i, which browsers block', async (port) => {
    const { ws, logged } = session({ scenario: silent })
    await ws.connect(`ws://server.example:${port}/`)
    await logged('open')
  })

  test('ws:// is the document’s placeholder and leads to a server, with a note', async () => {
    const { scenario, handshakes } = recorder()
    const { ws, logged, notes } = session({ scenario }, ['open'])
    await ws.connect('ws://')
    await logged('open')
    expect(handshakes.map(({ url }) => url)).toEqual(['ws://placeholder.example/'])
    expect(notes).toEqual(['ohos.placeholder-url'])
  })
})

describe('a second connect', () => {
  const exists = { code: 2302003, message: 'Websocket connection already exist' }

  test('fails while connecting and while open; the first goes on (O3)', async () => {
    const { ws, logged, notes } = session()
    await ws.connect(URL)
    await expect(ws.connect(URL)).rejects.toEqual(exists)
    await logged('open')
    await expect(ws.connect('http://x')).rejects.toEqual(exists)
    await ws.send('still there')
    expect(await logged('message')).toEqual(['message', undefined, 'still there'])
    expect(notes).toContain('ohos.second-connect')
  })

  test('works after close, from its listener, with the listeners kept (O11)', async () => {
    const { ws, names, logged, loose } = session({ scenario: silent }, ['open'])
    loose.on('close', () => void ws.connect(URL))
    await ws.connect(URL)
    await logged('open')
    await ws.close()
    await logged('open', 2)
    expect(names()).toEqual(['open', 'open'])
  })

  test('fails at once after close, until the event; another object connects', async () => {
    const { ws, webSocket, logged, notes } = session({ scenario: silent }, ['open', 'close'])
    await ws.connect(URL)
    await logged('open')
    await ws.close({ reason: 'first' })
    await expect(ws.connect(URL)).rejects.toEqual(exists)
    expect(notes).toContain('ohos.connect-while-closing')
    await expect(webSocket.createWebSocket().connect(URL)).resolves.toBe(true)
    await logged('close')
    await ws.connect(URL)
    await logged('open', 2)
  })

  test('in the listener of the end raises the note, and after it does not', async () => {
    const inListener = session({ scenario: silent }, ['open'])
    inListener.loose.on('close', () => void inListener.ws.connect(URL))
    await inListener.ws.connect(URL)
    await inListener.logged('open')
    await inListener.ws.close()
    await inListener.logged('open', 2)
    expect(inListener.notes).toEqual(['ohos.connect-while-closing'])
    const later = session({ scenario: silent }, ['open', 'close'])
    await later.ws.connect(URL)
    await later.logged('open')
    await later.ws.close()
    await later.logged('close')
    await later.ws.connect(URL)
    expect(later.notes).toEqual([])
  })

  test('works after a failure', async () => {
    let attempts = 0
    const { ws, logged } = session({
      scenario: { ...silent, handshake: () => ({ accept: ++attempts > 1, status: 503 }) as never },
    })
    await ws.connect(URL)
    await logged('error')
    await ws.connect(URL)
    await logged('open')
  })

  test('is no matter for another object', async () => {
    const { ws, webSocket } = session({ scenario: silent })
    await ws.connect(URL)
    await expect(webSocket.createWebSocket().connect(URL)).resolves.toBe(true)
  })
})

describe('options', () => {
  test('header: names in lower case, empty values and no strings left out', async () => {
    const { scenario, handshakes } = recorder()
    const { ws, logged, notes } = session({ scenario }, ['open'])
    await ws.connect(URL, { header: { 'X-Name': 'Value', empty: '', number: 5, none: null } })
    await logged('open')
    expect(handshakes[0]?.headers).toMatchObject({ 'x-name': 'Value' })
    expect(Object.keys(handshakes[0]?.headers ?? {})).not.toContain('empty')
    expect(Object.keys(handshakes[0]?.headers ?? {})).not.toContain('number')
    expect(notes).toEqual(['ohos.header-dropped'])
  })

  test('protocol: asked for, and reported by headerReceive before open', async () => {
    const { scenario, handshakes } = recorder()
    const { ws, log, logged } = session({ scenario })
    await ws.connect(URL, { protocol: 'chat' })
    await logged('open')
    expect(handshakes[0]?.protocols).toEqual(['chat'])
    expect(log[0]).toEqual([
      'headerReceive',
      { connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-protocol': 'chat' },
    ])
  })

  test.each([
    { skipServerCertVerification: true },
    { minSupportTlsProtocol: 4 },
    { supportOriginPort: true },
    { proxy: { host: 'proxy.example', port: 8080, exclusionList: [] } },
  ])('what only a device can do is noted and ignored: %j', async (options) => {
    const { loose, notes } = session({ scenario: silent })
    expect(await loose.connect(URL, options)).toBe(true)
    expect(notes).toEqual(['ohos.option-ignored'])
  })

  test.each([
    { caPath: '/data/ca.pem' },
    { clientCert: { certPath: '/data/client.pem', keyPath: '/data/client.key' } },
  ])('a file that does not exist fails the call with 2302002: %j', async (options) => {
    const { loose, notes } = session({ scenario: silent })
    await expect(loose.connect(URL, options)).rejects.toEqual({
      code: 2302002,
      message: 'Websocket certificate file does not exist',
    })
    expect(notes).toContain('ohos.certificate-missing')
  })

  test.each([{ caPath: '' }, { caPath: 5 }, { clientCert: { certPath: '', keyPath: '' } }])(
    'an empty path is no path: %j',
    async (options) => {
      const { loose } = session({ scenario: silent })
      expect(await loose.connect(URL, options)).toBe(true)
    },
  )

  test.each([
    { proxy: 'none' },
    { proxy: null },
    { proxy: undefined },
    { proxy: { host: 'proxy.example', port: 70_000 } },
    { proxy: { host: 'proxy.example', port: -1 } },
  ])('a proxy that the platform does not take is a parameter error: %j', async (options) => {
    const { loose } = session({ scenario: silent })
    await expect(loose.connect(URL, options)).rejects.toMatchObject({ code: 401 })
  })

  test.each([{ proxy: 'system' }, { proxy: 'no-proxy' }])('takes %j', async (options) => {
    const { loose, notes } = session({ scenario: silent })
    expect(await loose.connect(URL, options)).toBe(true)
    expect(notes).toEqual([])
  })
})
