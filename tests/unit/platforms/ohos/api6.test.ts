import { describe, expect, test, vi } from 'vitest'
import { recorder, refusing, server, session, silent, URL } from './session.ts'
import { until } from '../../../support/virtual-time.ts'

const old = (options: Parameters<typeof session>[0] = {}, ...rest: [] | [never[]]) =>
  session({ ...options, profile: 'api6' }, ...rest)

describe('errors have a code and no message', () => {
  test('0 without a connection', async () => {
    const { ws } = old()
    await expect(ws.send('text')).rejects.toEqual({ code: 0 })
    await expect(ws.close()).rejects.toEqual({ code: 0 })
  })

  test('-1 for wrong parameters, by promise even when there is a callback', async () => {
    const { loose, log } = old()
    const callback = vi.fn()
    await expect(loose.send(5, callback)).rejects.toEqual({ code: -1 })
    expect(callback).not.toHaveBeenCalled()
    expect(log).toEqual([])
  })

  test('wrong parameters of on and off do nothing', () => {
    const { loose } = old()
    expect(loose.on('open')).toBe(undefined)
    expect(loose.off('open', null)).toBe(undefined)
  })
})

describe('connect', () => {
  test('needs no permission', async () => {
    const { ws } = old({ undeclared: ['ohos.permission.INTERNET'], scenario: silent })
    expect(await ws.connect(URL)).toBe(true)
  })

  test('reports success with false when the connection cannot be started', async () => {
    const { ws, as, logged } = old()
    ws.connect('ws:///', as('connect') as never)
    expect(await logged('connect')).toEqual(['connect', undefined, false])
    expect(await ws.connect('nowhere')).toBe(false)
  })

  test('takes https: for wss: and http: for ws:', async () => {
    const { scenario, handshakes } = recorder()
    const { ws, logged } = old({ scenario })
    await ws.connect('https://server.example/')
    await logged('open')
    await ws.connect('http://server.example/')
    await logged('open', 2)
    expect(handshakes.map(({ url }) => url)).toEqual([
      'wss://server.example/',
      'ws://server.example/',
    ])
  })

  test('twice makes two connections, and send goes to the second', async () => {
    const { scenario, handshakes, received } = recorder()
    const { ws, logged } = old({ scenario })
    await ws.connect(URL)
    await ws.connect(URL)
    await logged('open', 2)
    await ws.send('text')
    await until(() => expect(received).toEqual(['text']))
    expect(handshakes).toHaveLength(2)
  })

  test('that is refused stays silent', async () => {
    const { ws, log, notes } = old({ scenario: refusing })
    await ws.connect(URL)
    await until(() => expect(notes).toContain('ohos.silent-failure'))
    expect(log).toEqual([])
  })
})

describe('events', () => {
  test('open has no status text; headerReceive and dataEnd do not exist', async () => {
    const { ws, log, logged } = old()
    await ws.connect(URL)
    await ws.send('text')
    await logged('message')
    expect(log).toEqual([
      ['open', undefined, { status: 101, message: '' }],
      ['message', undefined, 'text'],
    ])
  })

  test('a message above 4 KB comes in pieces', async () => {
    const { ws, log, logged } = old({
      scenario: server((socket) => {
        socket.send('x'.repeat(5000))
        socket.send(new Uint8Array(4097))
      }),
    })
    await ws.connect(URL)
    await logged('message', 4)
    const [first, second, third, fourth] = log
      .filter(([name]) => name === 'message')
      .map(([, , data]) => data as string & ArrayBuffer)
    expect([first?.length, second?.length]).toEqual([4096, 904])
    expect([third?.byteLength, fourth?.byteLength]).toEqual([4096, 1])
  })

  test('an empty text is never sent', async () => {
    const { scenario, received } = recorder()
    const { ws, logged } = old({ scenario })
    await ws.connect(URL)
    await logged('open')
    expect(await ws.send('')).toBe(true)
    await expect(ws.send(new ArrayBuffer(0))).rejects.toEqual({ code: -1 })
    await ws.send('text')
    await until(() => expect(received).toEqual(['text']))
  })

  test('close has no reason of its own, and may be called again before the event', async () => {
    const { ws, logged } = old({ scenario: silent })
    await ws.connect(URL)
    await logged('open')
    expect(await ws.close()).toBe(true)
    expect(await ws.close()).toBe(true)
    expect(await logged('close')).toEqual(['close', undefined, { code: 1000, reason: '' }])
    await expect(ws.close()).rejects.toEqual({ code: 0 })
  })

  test('a lost connection is close with code 0 alone', async () => {
    const { ws, names, logged } = old({ scenario: server((socket) => socket.terminate()) })
    await ws.connect(URL)
    expect(await logged('close')).toEqual(['close', undefined, { code: 0, reason: '' }])
    expect(names()).toEqual(['open', 'close'])
  })
})
