import { describe, expect, it, vi } from 'vitest'
import { createTaro, once, openTask, recordingServer, url } from './support.ts'

const profiles = ['documented', 'h5-4'] as const

describe.each(profiles)('Taro.connectSocket, %s', (profile) => {
  it('T1: rejects without parameters, prints why, and calls nothing back', async () => {
    const { Taro, lines } = createTaro({ profile })
    const errMsg =
      'connectSocket:fail parameter error: parameter should be Object instead of Undefined'
    await expect(Taro.connectSocket(undefined as never)).rejects.toEqual({ errMsg })
    expect(lines).toEqual([`error: ${errMsg}`])
  })

  it.each([
    [null, 'Null'],
    ['wss://a', 'String'],
    [1, 'Number'],
  ])('names the type of parameters that are no object: %j', async (option, name) => {
    const { Taro } = createTaro({ profile })
    await expect(Taro.connectSocket(option as never)).rejects.toEqual({
      errMsg: `connectSocket:fail parameter error: parameter should be Object instead of ${name}`,
    })
  })

  it.each([
    [1, 'Number'],
    [undefined, 'Undefined'],
    [null, 'Null'],
  ])('T2: rejects a URL that is no string: %j', async (wrong, name) => {
    const { Taro } = createTaro({ profile })
    await expect(Taro.connectSocket({ url: wrong as never })).rejects.toEqual({
      errMsg: `connectSocket:fail parameter error: parameter.url should be String instead of ${name}`,
    })
  })

  it.each(['http://a', 'test.php', 'WSS://a', ''])(
    'T4: rejects a URL that begins with neither ws:// nor wss://: "%s"',
    async (wrong) => {
      const { Taro } = createTaro({ profile })
      await expect(Taro.connectSocket({ url: wrong })).rejects.toEqual({
        errMsg: `connectSocket:fail request:fail invalid url "${wrong}"`,
      })
    },
  )

  it('T5: rejects with what the constructor throws, calls nothing back and takes no place', async () => {
    const { Taro } = createTaro({ profile })
    const called = vi.fn()
    const wrong = [{ url: 'ws://' }, { url: 'wss://a/#part' }, { url, protocols: ['a', 'a'] }]
    for (const option of [...wrong, ...wrong]) {
      const error = await Taro.connectSocket({
        ...option,
        fail: called,
        complete: called,
      }).catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(DOMException)
      expect(error).toMatchObject({ name: 'SyntaxError' })
    }
    expect(called).not.toHaveBeenCalled()
    await expect(Taro.connectSocket({ url })).resolves.toHaveProperty('readyState', 0)
  })

  it('calls success and complete with one result before it returns', async () => {
    const { Taro } = createTaro({ profile })
    const calls: unknown[] = []
    const promise = Taro.connectSocket({
      url,
      success: (result) => calls.push(result),
      complete: (result) => calls.push(result),
    })
    expect(calls).toEqual([
      { socketTaskId: 1, errMsg: 'connectSocket:ok' },
      { socketTaskId: 1, errMsg: 'connectSocket:ok' },
    ])
    expect(calls[0]).toBe(calls[1])
    expect(await promise).toHaveProperty('readyState', 0)
  })

  it('counts tasks from 1 and gives failed calls no number', async () => {
    const { Taro } = createTaro({ profile })
    const ids: number[] = []
    const success = (result: TaroGeneral.CallbackResult & { socketTaskId?: number }) =>
      ids.push(result.socketTaskId!)
    await Taro.connectSocket({ url, success })
    await Taro.connectSocket({ url: 'http://a', success }).catch(() => undefined)
    await Taro.connectSocket({ url, success })
    expect(ids).toEqual([1, 2])
  })

  it('fulfils its promise in time for every event', async () => {
    const { Taro } = createTaro({ profile, settings: { connectDelay: 0, latency: 0 } })
    const task = await Taro.connectSocket({ url })
    await expect(once(task.onOpen.bind(task))).resolves.toBeDefined()
  })

  it('rejects when success throws, although the connection is being made', async () => {
    const { Taro } = createTaro({ profile })
    const error = new Error('thrown by the program')
    const success = () => {
      throw error
    }
    await expect(Taro.connectSocket({ url, success })).rejects.toBe(error)
  })

  it('offers the subprotocols of an array', async () => {
    const server = recordingServer()
    const { Taro } = createTaro({ profile, scenario: server.scenario })
    await openTask(Taro, { protocols: ['chat', 'superchat'] })
    expect(server.sockets[0]!.handshake.protocols).toEqual(['chat', 'superchat'])
  })

  it.each([['bar'], [[]]])('T12: offers no subprotocol for %j', async (protocols) => {
    const server = recordingServer()
    const { Taro, notes } = createTaro({ profile, scenario: server.scenario })
    await openTask(Taro, { protocols: protocols as never })
    expect(server.sockets[0]!.handshake.protocols).toEqual([])
    expect(notes.includes('taro.protocols-not-array')).toBe(protocols === 'bar')
  })

  it('raises a note on ws, on method and on success', async () => {
    const { Taro, notes } = createTaro({ profile })
    await Taro.connectSocket({ url: 'ws://echo.example/', method: 'GET', success: () => {} })
    expect(notes).toEqual(['taro.wss-only', 'taro.method-ignored', 'taro.success-before-open'])
  })
})

describe('Taro.connectSocket, header', () => {
  const header = { 'X-Device': 'demo', Referer: 'https://example.com/' }

  it('reaches the server under the documented profile, but for Referer', async () => {
    const server = recordingServer()
    const { Taro, notes } = createTaro({ scenario: server.scenario })
    await openTask(Taro, { header })
    expect(server.sockets[0]!.handshake.headers).toMatchObject({ 'x-device': 'demo' })
    expect(server.sockets[0]!.handshake.headers).not.toHaveProperty('referer')
    expect(notes).toEqual(expect.arrayContaining(['taro.referer-forbidden', 'taro.header-unsent']))
  })

  it('stays behind under the H5 profile', async () => {
    const server = recordingServer()
    const { Taro, notes } = createTaro({ profile: 'h5-4', scenario: server.scenario })
    await openTask(Taro, { header })
    expect(server.sockets[0]!.handshake.headers).not.toHaveProperty('x-device')
    expect(notes).toContain('taro.header-unsent')
  })
})

describe('Taro.connectSocket that fails with fail or complete given', () => {
  const errMsg =
    'connectSocket:fail parameter error: parameter.url should be String instead of Number'

  it('T3: fulfils its promise with the error under the H5 profile', async () => {
    const { Taro, notes } = createTaro({ profile: 'h5-4' })
    const fail = vi.fn()
    const result = await Taro.connectSocket({ url: 1 as never, fail })
    expect(result).toEqual({ errMsg })
    expect(fail).toHaveBeenCalledExactlyOnceWith(result)
    expect(fail.mock.calls[0]![0]).toBe(result)
    expect(notes).toEqual(['taro.promise-fulfilled-by-failure'])
  })

  it('rejects under the documented profile, after fail and complete', async () => {
    const { Taro } = createTaro()
    const calls: string[] = []
    const promise = Taro.connectSocket({
      url: 1 as never,
      success: () => calls.push('success'),
      fail: (result) => calls.push(`fail ${result.errMsg}`),
      complete: (result) => calls.push(`complete ${result.errMsg}`),
    })
    expect(calls).toEqual([`fail ${errMsg}`, `complete ${errMsg}`])
    await expect(promise).rejects.toEqual({ errMsg })
  })
})

describe('The forms of import', () => {
  it('gives the same functions by default and by name', () => {
    const { surface } = createTaro()
    const {
      default: taro,
      __esModule,
      ...named
    } = surface.modules['@tarojs/taro'] as {
      default: Record<string, unknown>
      __esModule: boolean
    }
    expect(__esModule).toBe(true)
    expect(named).toEqual(taro)
    expect(Object.keys(named).sort()).toEqual([
      'closeSocket',
      'connectSocket',
      'onSocketClose',
      'onSocketError',
      'onSocketMessage',
      'onSocketOpen',
      'sendSocketMessage',
    ])
  })
})
