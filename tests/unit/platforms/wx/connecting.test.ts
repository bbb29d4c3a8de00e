import { describe, expect, it } from 'vitest'
import { createBrowserClient } from '../../../../src/network/browser/client.ts'
import { shim } from '../../../../src/platforms/wx/shim/index.ts'
import type { Globals } from '../../../../src/platforms/wx/surface.ts'
import { createWx, listen, once, recordingServer, refusing, url, writing } from './support.ts'

const header = expect.any(Object) as object

describe('wx.connectSocket', () => {
  it('X1: goes from success to close, with each result', async () => {
    const { wx } = createWx()
    const calls: unknown[] = []
    const task = wx.connectSocket({ url, ...writing(calls) })
    expect(calls).toEqual([])
    task.onOpen((result) => {
      calls.push(['open', result])
      task.send({ data: 'hi', success: (sent) => calls.push(['sent', sent]) })
    })
    task.onMessage((result) => {
      calls.push(['message', result])
      task.close({ success: (closed) => calls.push(['closing', closed]) })
    })
    await once<object>((resolve) =>
      task.onClose((result) => {
        calls.push(['close', result])
        resolve(result)
      }),
    )
    const created = { errMsg: 'connectSocket:ok', socketTaskId: 1 }
    expect(calls).toEqual([
      ['success', created],
      ['complete', created],
      ['open', { header }],
      ['sent', { errMsg: 'sendSocketMessage:ok' }],
      ['message', { data: 'hi' }],
      ['closing', { errMsg: 'closeSocket:ok' }],
      ['close', { code: 1000, reason: 'normal closure' }],
    ])
  })

  it.each([undefined, null, 1, 'wss://a'])('does nothing for an option %j', async (option) => {
    const { wx, lines, notes, wait } = createWx()
    expect(wx.connectSocket(option as never)).toBeUndefined()
    await wait(10)
    expect([lines, notes]).toEqual([[], []])
  })

  it.each([
    [undefined, 'parameter error: parameter.url should be String instead of Undefined;'],
    [1, 'parameter error: parameter.url should be String instead of Number;'],
    ['http://a', 'invalid url "http://a"'],
    ['test.php', 'invalid url "test.php"'],
    ['', 'invalid url ""'],
  ])('X3, X4: fails and returns no task for the URL %j', async (wrong, reason) => {
    const { wx, wait } = createWx()
    const calls: unknown[] = []
    expect(wx.connectSocket({ url: wrong as never, ...writing(calls) })).toBeUndefined()
    await wait(10)
    const result = { errMsg: `connectSocket:fail ${reason}` }
    expect(calls).toEqual([
      ['fail', result],
      ['complete', result],
    ])
  })

  it('takes the scheme in any case', async () => {
    const { wx } = createWx()
    const task = wx.connectSocket({ url: 'WSS://echo.example/' })
    await once(task.onOpen)
  })

  it('X5: fails for a sixth connection, whose task stays closed, until one has ended', async () => {
    const { wx, wait } = createWx()
    const tasks = Array.from({ length: 5 }, () => wx.connectSocket({ url }))
    const calls: unknown[] = []
    const sixth = wx.connectSocket({ url, fail: (result) => calls.push(result) })
    sixth.send({ data: 'x', fail: (result) => calls.push(result) })
    listen(sixth, calls)
    await wait(100)
    expect(calls).toEqual([
      { errMsg: 'connectSocket:fail fail reach max websocket connect count 5' },
      { errMsg: 'SocketTask.send:fail SocketTask.readyState is not OPEN' },
    ])
    const closed = once(tasks[0]!.onClose)
    tasks[0]!.close()
    await closed
    await once(wx.connectSocket({ url }).onOpen)
  })

  it('X6: reports a refusal by success and one error, documented', async () => {
    const { wx, notes, wait } = createWx({ scenario: refusing })
    const calls: unknown[] = []
    listen(wx.connectSocket({ url, success: () => calls.push('success') }), calls)
    await wait(100)
    expect(calls).toEqual(['success', ['error', { errMsg: expect.any(String) as string }]])
    expect(notes).toContain('wx.devtools-also-closes')
  })

  it('X6: reports a refusal by an error and a close in the developer tools', async () => {
    const { wx, notes, wait } = createWx({ scenario: refusing, profile: 'devtools' })
    const calls: unknown[] = []
    listen(wx.connectSocket({ url }), calls)
    await wait(100)
    expect(calls).toEqual([
      ['error', { errMsg: expect.any(String) as string }],
      ['close', { code: 1006, reason: 'abnormal closure' }],
    ])
    expect(notes).toEqual([])
  })

  it('X16: gives up after the timeout, by an error', async () => {
    const { wx, wait } = createWx({ settings: { connectDelay: 500 } })
    const calls: unknown[] = []
    listen(wx.connectSocket({ url, timeout: 50 }), calls)
    await wait(49)
    expect(calls).toEqual([])
    await wait(1000)
    expect(calls).toEqual([['error', { errMsg: 'connectSocket:fail timeout' }]])
  })

  it.each([0, -1, Number.NaN, '50'])('waits 60 s for a timeout of %j', async (timeout) => {
    const { wx } = createWx({ settings: { connectDelay: 59_000 } })
    await once(wx.connectSocket({ url, timeout: timeout as never }).onOpen)
  })

  it('fails by an error for a host that is not in the domain list', async () => {
    const server = recordingServer()
    const { wx, notes, wait } = createWx({
      scenario: server.scenario,
      undeclared: ['wx.socketDomain'],
    })
    const calls: unknown[] = []
    listen(wx.connectSocket({ url }), calls)
    await wait(100)
    expect(calls).toEqual([['error', { errMsg: 'createSocketTask:fail url not in domain list' }]])
    expect(server.sockets).toEqual([])
    expect(notes).toContain('wx.domain-list')
  })

  it.each([
    ['echo.example', ['open']],
    ['other.example, WSS://Echo.example:8443/', ['open']],
    ['other.example echo.test', ['error']],
    ['example', ['error']],
    [' , ', ['open']],
  ])('with the hosts “%s” in the domain list, comes to %j', async (hosts, events) => {
    const { wx, wait } = createWx({ declared: { 'wx.socketDomain': hosts } })
    const calls: [string, unknown][] = []
    listen(wx.connectSocket({ url: 'wss://echo.example:444/path' }), calls)
    await wait(100)
    expect(calls.map(([name]) => name)).toEqual(events)
  })

  it.each([
    ['90', 91],
    ['none', 60_001],
    ['-1', 60_001],
  ])('gives up after the %s ms of app.json, or after 60 s', async (milliseconds, end) => {
    const { wx, wait } = createWx({
      declared: { 'networkTimeout.connectSocket': milliseconds },
      settings: { connectDelay: 100_000 },
    })
    const calls: unknown[] = []
    listen(wx.connectSocket({ url }), calls)
    await wait(end - 2)
    expect(calls).toEqual([])
    await wait(2)
    expect(calls).toEqual([['error', { errMsg: 'connectSocket:fail timeout' }]])
  })

  it('takes the timeout of the call before the one of app.json', async () => {
    const { wx } = createWx({
      declared: { 'networkTimeout.connectSocket': '10' },
      settings: { connectDelay: 50 },
    })
    await once(wx.connectSocket({ url, timeout: 100 }).onOpen)
  })

  it('sends headers but Referer, and shows the type alone of a value that is no text', async () => {
    const server = recordingServer()
    const { wx, notes } = createWx({ scenario: server.scenario })
    const header = { 'X-Name': 'a', 'X-Number': 1, 'X-List': [1], referer: 'https://a' }
    await once(wx.connectSocket({ url, header, protocols: ['chat'] }).onOpen)
    const { handshake } = server.sockets[0]!
    expect(handshake.headers).toMatchObject({
      'x-name': 'a',
      'x-number': '1',
      'x-list': '[object Array]',
    })
    expect(handshake.headers).not.toHaveProperty('referer')
    expect(handshake.protocols).toEqual(['chat'])
    expect(notes).toEqual(['wx.referer-forbidden'])
  })

  it('reports the headers of the answer', async () => {
    const server = recordingServer()
    const scenario = {
      ...server.scenario,
      handshake: () => ({ accept: true, headers: { 'x-answer': 'yes' } }) as const,
    }
    const { wx } = createWx({ scenario })
    const [own, app] = await Promise.all([
      once<WechatMiniprogram.OnOpenListenerResult>(wx.connectSocket({ url }).onOpen),
      once<WechatMiniprogram.OnSocketOpenListenerResult>(wx.onSocketOpen),
    ])
    expect(own.header).toMatchObject({ 'x-answer': 'yes' })
    expect(app.header).toEqual(own.header)
  })

  it('reports the certain headers over a client that learns none', async () => {
    const { host, network } = createWx()
    const client = createBrowserClient(network.WebSocket)
    const { wx } = shim({ ...host, client }).globals as unknown as Globals
    const certain = { upgrade: 'websocket', connection: 'Upgrade' }
    const plain = wx.connectSocket({ url })
    expect(await once(plain.onOpen)).toEqual({ header: certain })
    const chatting = wx.connectSocket({ url, protocols: ['chat'] })
    expect(await once(chatting.onOpen)).toEqual({
      header: { ...certain, 'sec-websocket-protocol': 'chat' },
    })
  })

  it('names a status where the server answers with one', async () => {
    const { wx } = createWx({ scenario: refusing })
    expect(await once(wx.connectSocket({ url }).onError)).toEqual({ errMsg: 'Invalid HTTP status' })
  })

  it('has no times of the connection, and says so when they are read', async () => {
    const { wx, notes } = createWx()
    const result = await once<WechatMiniprogram.OnOpenListenerResult>(
      wx.connectSocket({ url }).onOpen,
    )
    expect(notes).toEqual([])
    expect(result.profile).toBeUndefined()
    expect(notes).toEqual(['wx.profile-missing'])
  })
})
