import { describe, expect, it, vi } from 'vitest'
import { pass, until } from '../../../support/virtual-time.ts'
import { callbacks, closed, opened, quickApp, record, server } from './support.ts'

/* Where quick app, the engine itself, differs from BlueOS, which follows its document. */

describe('create', () => {
  it.each([
    ['', 'No value for url'],
    ['/path', "Expected URL scheme 'http' or 'https' but no scheme was found for /path"],
    ['ftp://host.example/', "Expected URL scheme 'http' or 'https' but was 'ftp'"],
    ['wss://a b/', 'Invalid URL host: "a b"'],
  ])('returns a text for the URL %j', (url, text) => {
    const { create, notes } = quickApp()
    expect(create({ url })).toBe(text)
    expect(notes).toEqual(['quickapp.cannot-connect'])
  })

  it.each(['http://host.example/', 'https://host.example/'])(
    'connects to %s as the HTTP client does, with a note',
    async (url) => {
      const { create, notes } = quickApp()
      await opened(create({ url }))
      expect(notes).toEqual(['quickapp.http-url'])
    },
  )

  it('reads subprotocols from an array alone, and sends Referer with a note', async () => {
    const seen: unknown[] = []
    const scenario = server({
      handshake({ protocols, headers }) {
        seen.push(protocols, headers)
        return { accept: true }
      },
    })
    const { create, notes } = quickApp({ scenario })
    const header = { Referer: 'https://a.example/', 'X-List': ['a', 'b'] }
    await opened(create({ protocols: 'chat' as never, header }))
    expect(seen).toEqual([[], { referer: 'https://a.example/', 'x-list': 'a, b' }])
    expect(notes).toEqual(['quickapp.referer-header'])
  })
})

describe('the time for connecting', () => {
  const slow = { settings: { connectDelay: 40_000 } }

  it('is 30 seconds', async () => {
    const { create, notes } = quickApp(slow)
    const log = record(create())
    await pass(29_999)
    expect(log).toEqual([])
    await until(() => log.length === 2)
    expect(log.map(([name]) => name)).toEqual(['onerror', 'onclose'])
    expect(notes).toEqual(['quickapp.timeout', 'quickapp.failure-text'])
  })

  it.each([
    ['50000', ['onopen']],
    ['100', ['onerror', 'onclose']],
    ['0', ['onerror', 'onclose']],
  ])('comes from the manifest: %s', async (milliseconds, events) => {
    const { create } = quickApp({
      ...slow,
      declared: { 'config.network.connectTimeout': milliseconds },
    })
    const log = record(create())
    await until(() => log.length === events.length)
    expect(log.map(([name]) => name)).toEqual(events)
  })

  it('does not end a connection that has opened', async () => {
    const ws = quickApp().create()
    const log = record(ws)
    await pass(60_000)
    expect(log).toEqual([['onopen', 'success']])
  })
})

describe('calls', () => {
  it('takes callback for success, and warns of both', async () => {
    const { create, lines } = quickApp()
    const ws = create()
    await opened(ws)
    const callback = vi.fn()
    void ws.send({ data: 'x', callback } as never)
    void ws.send({ data: 'x', callback, success: () => {} } as never)
    await until(() => callback.mock.calls.length === 2)
    expect(callback.mock.calls).toEqual([['success'], ['success']])
    expect(lines).toEqual([
      `warn: ### App Framework ### invoke函数不能同时出现'success'和'callback'参数`,
    ])
  })

  it('takes a function in place of the options for success', async () => {
    const ws = quickApp().create()
    await opened(ws)
    const success = vi.fn()
    void ws.close(success as never)
    await closed(ws)
    expect(success.mock.calls).toEqual([['success']])
  })

  it('keeps send and close, which cannot be replaced, with a warning', async () => {
    const { create, lines } = quickApp()
    const ws = create()
    const { send } = ws
    ws.send = (() => {}) as never
    expect(ws.send).toBe(send)
    expect(lines).toEqual([
      'warn: ### App Framework ### 接口system.websocket的方法(send)为可读，不可覆盖',
    ])
  })

  it('reports a link that breaks after close() as if it had never opened', async () => {
    const scenario = server({
      connection: (socket) => socket.on('message', () => socket.terminate()),
    })
    const { create, notes } = quickApp({ scenario })
    const ws = create()
    const log = record(ws)
    await until(() => log.length === 1)
    void ws.send({ data: 'x', ...callbacks([]) })
    void ws.close({ ...callbacks([]) })
    await until(() => log.length === 3)
    expect(log.slice(1).map(([name]) => name)).toEqual(['onerror', 'onclose'])
    expect(notes).toContain('quickapp.late-failure')
  })

  it('passes the text of the engine to onopen, and notes a handler that expects it', async () => {
    const { create, notes } = quickApp()
    const ws = create()
    const values = await new Promise((resolve) => {
      ws.onopen = ((data: unknown, ...rest: unknown[]) => resolve([data, ...rest])) as () => void
    })
    expect(values).toEqual(['success'])
    expect(notes).toEqual(['quickapp.open-argument'])
  })
})
