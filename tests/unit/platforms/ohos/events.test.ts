import { describe, expect, test, vi } from 'vitest'
import { server, session, silent, URL } from './session.ts'
import { until } from '../../../support/virtual-time.ts'

describe('the document’s round trip (O1)', () => {
  test('connect, open, send, message, close: in this order, with these arguments', async () => {
    const greeter = server((socket) => socket.on('message', () => socket.send('bye')))
    const { ws, log, as, loose, logged } = session({ scenario: greeter }, ['close', 'error'])
    loose.on('open', (...args: unknown[]) => {
      log.push(['open', ...args])
      ws.send('Hello, server!', as('send') as never)
    })
    loose.on('message', (...args: unknown[]) => {
      log.push(['message', ...args])
      ws.close(as('close result') as never)
    })
    ws.connect(URL, as('connect') as never)
    await logged('close')
    expect(log).toEqual([
      ['connect', undefined, true],
      ['open', undefined, { status: 101, message: 'Switching Protocols' }],
      ['send', undefined, true],
      ['message', undefined, 'bye'],
      ['close result', undefined, true],
      ['close', undefined, { code: 1000, reason: 'CLOSE_NORMAL' }],
    ])
  })
})

describe('message', () => {
  test('gives the bare text or an ArrayBuffer, each followed by dataEnd without a value', async () => {
    const scenario = server((socket) => {
      socket.send('text')
      socket.send(new Uint8Array([1, 2]))
      socket.send('')
    })
    const { ws, log, logged } = session({ scenario }, ['message', 'dataEnd'])
    await ws.connect(URL)
    await logged('dataEnd', 3)
    expect(log.map(([name]) => name)).toEqual(Array(3).fill(['message', 'dataEnd']).flat())
    expect(log[0]).toEqual(['message', undefined, 'text'])
    expect(log[1]).toEqual(['dataEnd', undefined])
    expect(log[2]?.[2]).toBeInstanceOf(ArrayBuffer)
    expect(new Uint8Array(log[2]?.[2] as ArrayBuffer)).toEqual(new Uint8Array([1, 2]))
    expect(log[4]).toEqual(['message', undefined, ''])
  })

  test('dataEnd needs a listener of message', async () => {
    const scenario = server((socket) => {
      socket.send('text')
      socket.close({ code: 1000, reason: 'done' })
    })
    const { ws, names, logged } = session({ scenario }, ['dataEnd', 'close'])
    await ws.connect(URL)
    await logged('close')
    expect(names()).toEqual(['close'])
  })

  test('is whole above 4 KB, with a note about older versions', async () => {
    const long = 'x'.repeat(5000)
    const { ws, logged, notes } = session({ scenario: server((socket) => socket.send(long)) })
    await ws.connect(URL)
    expect(await logged('message')).toEqual(['message', undefined, long])
    expect(notes).toEqual(['ohos.message-in-pieces'])
  })
})

describe('close by the server', () => {
  const closing = (code?: number, reason?: string) =>
    server((socket) => socket.close(code === undefined ? undefined : { code, reason }))

  test.each([
    [4002, 'server', { code: 4002, reason: 'server' }],
    [1001, 'away', { code: 1001, reason: 'away' }],
    [4002, '', { code: 4002, reason: 'The link is down' }],
    [undefined, '', { code: 1000, reason: 'The link is down' }],
  ])('with %j %j', async (code, reason, payload) => {
    const { ws, log, logged, notes } = session({ scenario: closing(code, reason) }, [
      'close',
      'error',
    ])
    await ws.connect(URL)
    await logged('close')
    expect(log).toEqual([['close', undefined, payload]])
    expect(notes).toEqual(reason ? [] : ['ohos.link-down-reason'])
  })

  test('a lost connection is an error, then close with code 0', async () => {
    const { ws, log, logged, notes } = session(
      { scenario: server((socket) => socket.terminate()) },
      ['close', 'error'],
    )
    await ws.connect(URL)
    await logged('close')
    expect(log).toEqual([
      ['error', { code: 200, data: '0' }],
      ['close', undefined, { code: 0, reason: 'The link is down' }],
    ])
    expect(notes).toEqual(['ohos.connection-lost'])
  })
})

describe('listeners', () => {
  test('each event has one: the last (O7)', async () => {
    const { ws, loose, as, names, logged, notes } = session({}, ['open'])
    loose.on('message', as('a'))
    loose.on('message', as('b'))
    await ws.connect(URL)
    await ws.send('text')
    await logged('b')
    expect(names()).toEqual(['open', 'b'])
    expect(notes).toContain('ohos.one-listener')
  })

  test('the same one again is no change', () => {
    const { loose, notes } = session({}, [])
    const listener = () => {}
    loose.on('message', listener)
    loose.on('message', listener)
    expect(notes).toEqual([])
  })

  test('off with another callback takes nothing away (O8)', async () => {
    const { ws, loose, as, logged } = session({ scenario: silent }, [])
    loose.on('open', as('a'))
    loose.off('open', as('b'))
    await ws.connect(URL)
    await logged('a')
  })

  test.each([['with the callback'], ['without one']])('off %s takes it away (O8)', async (how) => {
    const { ws, loose, as, names, logged } = session({ scenario: silent }, ['headerReceive'])
    const listener = as('a')
    loose.on('open', listener)
    loose.off(...(how === 'with the callback' ? ['open', listener] : ['open']))
    await ws.connect(URL)
    await logged('headerReceive')
    await ws.close()
    loose.on('close', as('close'))
    await logged('close')
    expect(names()).toEqual(['headerReceive', 'close'])
  })

  test('added late hear what comes later', async () => {
    const { ws, loose, as, logged } = session({}, ['open'])
    await ws.connect(URL)
    await logged('open')
    loose.on('message', as('message'))
    await ws.send('text')
    expect(await logged('message')).toEqual(['message', undefined, 'text'])
  })

  test('of open that come too late are told so, and wait for the next connection', async () => {
    const { ws, loose, as, names, logged, notes } = session({ scenario: silent }, ['open', 'close'])
    await ws.connect(URL)
    await logged('open')
    loose.on('open', as('late'))
    await ws.close()
    await logged('close')
    expect(names()).toEqual(['open', 'close'])
    expect(notes).toContain('ohos.listener-too-late')
    await ws.connect(URL)
    await logged('late')
  })

  test('that take one argument are told where the value is', () => {
    const { loose, notes } = session({}, [])
    loose.on('error', (error: unknown) => error)
    loose.on('open', () => {})
    loose.on('close', (_error: unknown, value: unknown) => value)
    expect(notes).toEqual([])
    loose.on('message', (message: unknown) => message)
    expect(notes).toEqual(['ohos.value-comes-second'])
  })

  test('are called with no this, and on and off return nothing', async () => {
    const { ws, loose } = session({ scenario: silent }, [])
    const listener = vi.fn(function (this: unknown) {
      return this
    })
    expect(loose.on('open', listener)).toBe(undefined)
    await ws.connect(URL)
    await until(() => expect(listener).toHaveReturnedWith(undefined))
    expect(loose.off('open')).toBe(undefined)
  })

  test('of unknown events are ignored, with a note', () => {
    const { loose, notes } = session()
    expect(loose.on('opne', () => {})).toBe(undefined)
    expect(loose.off('opne')).toBe(undefined)
    expect(notes).toEqual(['ohos.unknown-event'])
  })
})
