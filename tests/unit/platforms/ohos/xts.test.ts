import { describe, expect, test } from 'vitest'
import { countCases } from './count-cases.ts'
import { session, silent, URL, type Loose } from './session.ts'

/**
 * The cases of OpenHarmony's own suite (xts_acts, telephony/networkmanager/websocket, 2026) in this
 * project's words: case id, input and outcome. The suite connects to a server that echoes.
 *
 * Contradictions within the suite: OffCloseCallback_0400, OffMessageCallback_0100 and 0300,
 * OffHeaderReceiveCallback_0100 and 0300 assert the values of a listener that was removed before,
 * and so assert nothing; OnMessageCallback_0200 and OnCloseCallback_0200 never connect.
 */

countCases('client')

const JSON_HEADER = { header: { 'Content-Type': 'application/json' } }
const device = (events: Parameters<typeof session>[1] = []) => session({ profile: 'api26' }, events)

/** Returns the outcome of a call: `true`, or the code of the failure. */
async function outcome(call: Loose, args: readonly unknown[], style: Style): Promise<unknown> {
  if (style === 'promise') {
    return (call(...args) as Promise<unknown>).catch(({ code }: { code: number }) => code)
  }
  return new Promise((resolve) => {
    call(...args, (error: { code: number } | undefined, value: unknown) =>
      resolve(error ? error.code : value),
    )
  })
}

type Style = 'callback' | 'promise'
type Case = [id: string, args: unknown[], expected: unknown, style?: Style]

const style = (id: string, given?: Style): Style =>
  given ?? (id.includes('Promise') ? 'promise' : 'callback')

describe('connect', () => {
  test.each<Case>([
    ['ConnectCallback_0100', [null], 401],
    ['ConnectCallback_0200', [''], 2302001],
    ['ConnectCallback_0300', ['hello'], 2302001],
    ['ConnectCallback_0400', ['ws://'], -1],
    ['ConnectCallback_0500', [URL], true],
    ['ConnectCallback_0700', [null, JSON_HEADER], 401],
    ['ConnectCallback_0800', ['', JSON_HEADER], 2302001],
    ['ConnectCallback_0900', ['123', JSON_HEADER], 2302001],
    ['ConnectCallback_1000', ['ws://', JSON_HEADER], -1],
    ['ConnectCallback_1100', [URL, null], 401],
    ['ConnectCallback_1200', [URL, {}], true],
    ['ConnectCallback_1300', [URL, { header: { 'Content-Type': '' } }], true],
    ['ConnectCallback_1400', [null, null], 401],
    ['ConnectCallback_1500', [URL, JSON_HEADER], true],
    ['ConnectPromise_0100', [null, JSON_HEADER], 401],
    ['ConnectPromise_0200', ['', JSON_HEADER], 2302001],
    ['ConnectPromise_0300', ['123', JSON_HEADER], 2302001],
    ['ConnectPromise_0400', ['ws://', JSON_HEADER], -1],
    ['ConnectPromise_0500', [URL], true],
    ['ConnectPromise_0600', [URL, {}], true],
    ['ConnectPromise_0700', [URL, { header: { 'Content-Type': '' } }], true],
    ['ConnectPromise_0800', [null], 401],
    ['ConnectPromise_0900', [URL, JSON_HEADER], true],
    ['Network_ConnectCallback_0100', [URL, { ...JSON_HEADER, protocol: 'my-protocol' }], true],
    ['Network_ConnectCallback_0200', [URL, null], 401],
    ['Network_ConnectCallback_0300', [URL, {}], true],
    ['Network_ConnectCallback_0400', [URL, { protocol: '' }], true],
    ['Network_ConnectCallback_0500', [URL, { protocol: '123' }], true],
    ['Network_ConnectCallback_0700', [URL, { protocol: undefined }], 401],
    ['Network_ConnectCallback_0800', [URL, { proxy: 'system' }], true],
    ['Network_ConnectCallback_0900', [URL, { proxy: 'no-proxy' }], true],
    ['Network_ConnectPromise_0100', [URL, { ...JSON_HEADER, protocol: 'my-protocol' }], true],
    ['Network_ConnectPromise_0200', [URL, {}], true],
    ['Network_ConnectPromise_0300', [URL], true],
    ['Network_ConnectPromise_0400', [URL, { protocol: '' }], true],
    ['Network_ConnectPromise_0500', [URL, { protocol: '123' }], true],
    ['Network_ConnectPromise_0600', [URL, { protocol: undefined }], 401],
    ['Network_ConnectPromise_0700', [URL, { proxy: 'system' }], true],
    ['Network_ConnectPromise_0800', [URL, { proxy: 'no-proxy' }], true],
  ])('%s: %j gives %j', async (id, args, expected, given) => {
    expect(await outcome(device().loose.connect, args, style(id, given))).toBe(expected)
  })

  test.each<[id: string, options: object[]]>([
    ['ConnectCallback_0600', []],
    ['ConnectCallback_1600', [JSON_HEADER]],
    ['ConnectPromise_1000', [JSON_HEADER]],
    ['CloseResult_0100', []],
  ])('%s: a second connect fails with 2302003', async (id, options) => {
    const { loose } = device()
    expect(await outcome(loose.connect, [URL, ...options], style(id))).toBe(true)
    expect(await outcome(loose.connect, [URL, ...options], style(id))).toBe(2302003)
  })
})

/** Messages of the cases of `send`: text, empty, bytes, a view, and a long text. */
const SENT: readonly [number: string, data: unknown, expected: unknown][] = [
  ['0100', null, 401],
  ['0200', '', true],
  ['0300', 'Hello', true],
  ['0400', new ArrayBuffer(8), true],
  ['0500', new Int8Array(8), 401],
  ['0800', '队列'.repeat(1000), true],
]

describe.each(['SendCallback', 'SendPromise'])('%s', (call) => {
  test.each(SENT)('%s: %j gives %j', async (_number, data, expected) => {
    const { ws, loose, logged } = device(['open'])
    await ws.connect(URL)
    expect(await logged('open')).toMatchObject(['open', undefined, { status: 101 }])
    expect(await outcome(loose.send, [data], style(call))).toBe(expected)
  })

  test('0600: without a connection gives -1', async () => {
    expect(await outcome(device().loose.send, ['Hello'], style(call))).toBe(-1)
  })

  test('0700: twice', async () => {
    const { ws, loose, logged } = device(['open'])
    await ws.connect(URL)
    await logged('open')
    expect(await outcome(loose.send, ['Hello'], style(call))).toBe(true)
    expect(await outcome(loose.send, ['Hello'], style(call))).toBe(true)
  })
})

describe('close', () => {
  test.each<Case>([
    ['CloseCallback_0100', [], true],
    ['CloseCallback_0400', [null], 401],
    ['CloseCallback_0500', [{}], true],
    ['CloseCallback_0600', [{ code: -100, reason: 'error' }], true],
    ['CloseCallback_0700', [{ code: 0, reason: 'error' }], true],
    ['CloseCallback_0800', [{ code: 100, reason: 'error' }], true],
    ['CloseCallback_0900', [{ code: -100, reason: null }], true],
    ['CloseCallback_1000', [{ code: 100, reason: null }], true],
    ['CloseCallback_1100', [{ code: 1000, reason: 'error' }], true],
    ['ClosePromise_0100', [{}], true],
    ['ClosePromise_0200', [{ code: -100, reason: 'error' }], true],
    ['ClosePromise_0300', [{ code: 0, reason: 'error' }], true],
    ['ClosePromise_0400', [{ code: 100, reason: 'error' }], true],
    ['ClosePromise_0500', [{ code: 1000, reason: 'error' }], true],
  ])('%s: %j gives %j', async (id, args, expected) => {
    const { ws, loose, logged } = device(['open'])
    await ws.connect(URL)
    await logged('open')
    expect(await outcome(loose.close, args, style(id))).toBe(expected)
  })

  test.each<Case>([
    ['CloseCallback_0300', [], 2302999],
    ['CloseCallback_1200', [{ code: 1000, reason: 'error' }], 2302999],
    ['ClosePromise_0600', [{ code: 1000, reason: 'error' }], 2302999],
  ])('%s: without a connection', async (id, args, expected) => {
    expect(await outcome(device().loose.close, args, style(id))).toBe(expected)
  })

  test('CloseCallback_0200: a second close fails', async () => {
    const { ws, loose, logged } = device(['open'])
    await ws.connect(URL)
    await logged('open')
    expect(await outcome(loose.close, [], 'callback')).toBe(true)
    expect(await outcome(loose.close, [], 'callback')).toBe(2302999)
  })
})

describe('listeners', () => {
  test.each([
    'OnOpenCallback_0400',
    'OffOpenCallback_0100',
    'OnMessageCallback_0100',
    'OnCloseCallback_0100',
    'OffCloseCallback_0100',
    'OnErrorCallback_0100',
    'OffErrorCallback_0100',
    'OnDataEndCallback_0100',
    'OffDataEndCallback_0100',
  ])('%s: null for the event throws 401', (id) => {
    const { loose } = device()
    const method = id.startsWith('On') ? loose.on : loose.off
    const args = id.startsWith('On') ? [null, () => {}] : [null]
    expect(() => method(...args)).toThrow(expect.objectContaining({ code: '401' }))
  })

  /** Events, with what makes each happen. */
  const EVENTS = ['open', 'message', 'close', 'error', 'dataEnd', 'headerReceive'] as const
  type Event = (typeof EVENTS)[number]
  async function happen(event: Event, prepare: (made: ReturnType<typeof device>) => void) {
    const made = device(event === 'dataEnd' ? ['message'] : [])
    prepare(made)
    if (event === 'error') await outcome(made.loose.connect, ['ws://'], 'callback')
    else await made.ws.connect(URL)
    if (event !== 'error') {
      await new Promise<void>((resolve) => made.network.after(1000, resolve))
      await made.ws.send('Hello')
      await new Promise<void>((resolve) => made.network.after(1000, resolve))
      await made.ws.close()
    }
    await new Promise<void>((resolve) => made.network.after(1000, resolve))
    return made.log.filter(([name]) => name === 'heard')
  }

  test.each(EVENTS)('On…Callback of %s: the listener is called', async (event) => {
    const heard = await happen(event, ({ loose, as }) => loose.on(event, as('heard')))
    expect(heard.length).toBeGreaterThan(0)
  })

  test.each(EVENTS)('Off…Callback of %s: off, then on, is called', async (event) => {
    const heard = await happen(event, ({ loose, as }) => {
      loose.off(event)
      loose.on(event, as('heard'))
    })
    expect(heard.length).toBeGreaterThan(0)
  })

  test.each(EVENTS)(
    'Off…Callback of %s: on, then off once or twice, is not called',
    async (event) => {
      const heard = await happen(event, ({ loose, as }) => {
        loose.on(event, as('heard'))
        loose.off(event)
        loose.off(event)
      })
      expect(heard).toEqual([])
    },
  )

  test.each<[id: string, options: unknown[]]>([
    ['OnCloseCallback_0300', []],
    ['OnCloseCallback_0400', [{ code: 1000, reason: '' }]],
  ])('%s: close reports 1000', async (_id, options) => {
    const { ws, loose, logged } = device(['open', 'close'])
    await ws.connect(URL)
    await logged('open')
    await loose.close(...options)
    expect(await logged('close')).toMatchObject(['close', undefined, { code: 1000 }])
  })

  test.each(['OnErrorCallback_0200', 'OffErrorCallback_0300'])(
    '%s: ws:// fails with -1, and error has code 200',
    async () => {
      const { loose, logged } = device(['error'])
      expect(await outcome(loose.connect, ['ws://'], 'callback')).toBe(-1)
      expect(await logged('error')).toMatchObject(['error', { code: 200 }])
    },
  )
})

describe('without the permission', () => {
  test.each<[call: 'connect' | 'send' | 'close', args: unknown[]]>([
    ['connect', [URL]],
    ['connect', [URL, JSON_HEADER]],
    ['send', ['Hello']],
    ['close', []],
  ])('%s%j fails with 201, by callback and by promise', async (call, args) => {
    const { loose } = session({
      scenario: silent,
      profile: 'api26',
      undeclared: ['ohos.permission.INTERNET'],
    })
    expect(await outcome(loose[call], args, 'callback')).toBe(201)
    expect(await outcome(loose[call], args, 'promise')).toBe(201)
  })
})

test.each(['CreateWebSocketCallback_0100', 'CreateWebSocketCallback_0200'])(
  '%s: each call makes another object',
  () => {
    const { webSocket, ws } = device()
    expect(webSocket.createWebSocket()).not.toBe(ws)
  },
)
