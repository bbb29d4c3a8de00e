import { describe, expect, test } from 'vitest'
import { countCases } from './count-cases.ts'
import { session, silent, URL } from './session.ts'
import { CLIENT_CASES } from './xts-cases.ts'
import { CONNECTING, JSON_HEADER, NO_FILES, outcome, style, type Style } from './xts-connecting.ts'

/**
 * The cases of OpenHarmony's own suite (xts_acts, telephony/networkmanager/websocket, noPermission
 * and telephonyjstest/netmanager_websocket, 2026) in this project's words: case id, input and
 * outcome, one test a case. The suite connects to a server that echoes.
 *
 * Contradictions within the suite: OffCloseCallback_0400, OffMessageCallback_0100 and 0300,
 * OffHeaderReceiveCallback_0100 and 0300 assert the values of a listener that was removed before,
 * and so assert nothing; OnMessageCallback_0200 and OnCloseCallback_0200 never connect. The cases
 * WSSupportCustomProtocol_0500 to 0700 expect a connection with `protocol: null` or `undefined`,
 * Network_ConnectCallback_0700 and Network_ConnectPromise_0600 a failure with 401. WSProxy_0700 to
 * 0900 expect a connection with `proxy: null` or `undefined`, which the sources refuse with 401
 * (communication_netstack, `ConnectContext::ParseProxy`). All cases of these two groups end before
 * the answer, and so assert nothing; here they get the answer of the sources.
 */

countCases('client')

const covered = new Set<string>()

/** Defines a test for each case. */
function cases<Row extends readonly unknown[]>(
  rows: readonly (readonly [id: string, ...Row])[],
  work: (id: string, ...row: Row) => unknown,
): void {
  for (const [id, ...row] of rows) {
    covered.add(id)
    test(`${id} ${row.map((value) => JSON.stringify(value) ?? 'undefined').join(' ')}`.trim(), () =>
      work(id, ...(row as unknown as Row)),
    )
  }
}

const device = (events: Parameters<typeof session>[1] = []) => session({ profile: 'api26' }, events)

describe('connect', () => {
  cases<[unknown[], unknown, Style?]>(CONNECTING, async (id, args, expected, given) => {
    expect(await outcome(device().loose.connect, args, style(id, given))).toBe(expected)
  })

  cases<[object[]]>(
    [
      ['ConnectCallback_0600', []],
      ['ConnectCallback_1600', [JSON_HEADER]],
      ['ConnectPromise_1000', [JSON_HEADER]],
      ['Connect_0100', []],
      ['CertVerify_0600', [NO_FILES]],
    ],
    async (id, options) => {
      const { loose } = device()
      expect(await outcome(loose.connect, [URL], style(id))).toBe(true)
      expect(await outcome(loose.connect, [URL, ...options], style(id))).toBe(2302003)
    },
  )
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
  cases<[unknown, unknown]>(
    SENT.map(([number, data, expected]) => [`${call}_${number}`, data, expected]),
    async (id, data, expected) => {
      const { ws, loose, logged } = device(['open'])
      await ws.connect(URL)
      expect(await logged('open')).toMatchObject(['open', undefined, { status: 101 }])
      expect(await outcome(loose.send, [data], style(id))).toBe(expected)
    },
  )

  cases([[`${call}_0600`]], async (id) => {
    expect(await outcome(device().loose.send, ['Hello'], style(id))).toBe(-1)
  })

  cases([[`${call}_0700`]], async (id) => {
    const { ws, loose, logged } = device(['open'])
    await ws.connect(URL)
    await logged('open')
    expect(await outcome(loose.send, ['Hello'], style(id))).toBe(true)
    expect(await outcome(loose.send, ['Hello'], style(id))).toBe(true)
  })
})

describe('close', () => {
  cases<[unknown[], unknown]>(
    [
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
    ],
    async (id, args, expected) => {
      const { ws, loose, logged } = device(['open'])
      await ws.connect(URL)
      await logged('open')
      expect(await outcome(loose.close, args, style(id))).toBe(expected)
    },
  )

  cases<[unknown[], unknown]>(
    [
      ['CloseCallback_0300', [], 2302999],
      ['CloseCallback_1200', [{ code: 1000, reason: 'error' }], 2302999],
      ['ClosePromise_0600', [{ code: 1000, reason: 'error' }], 2302999],
    ],
    async (id, args, expected) => {
      expect(await outcome(device().loose.close, args, style(id))).toBe(expected)
    },
  )

  // A second close fails.
  cases([['CloseCallback_0200']], async () => {
    const { ws, loose, logged } = device(['open'])
    await ws.connect(URL)
    await logged('open')
    expect(await outcome(loose.close, [], 'callback')).toBe(true)
    expect(await outcome(loose.close, [], 'callback')).toBe(2302999)
  })
})

describe('listeners', () => {
  /** Null in place of the name of an event. */
  cases(
    [
      ['OnOpenCallback_0400'],
      ['OffOpenCallback_0100'],
      ['OnMessageCallback_0100'],
      ['OnCloseCallback_0100'],
      ['OffCloseCallback_0100'],
      ['OnErrorCallback_0100'],
      ['OffErrorCallback_0100'],
      ['OnDataEndCallback_0100'],
      ['OffDataEndCallback_0100'],
    ],
    (id) => {
      const { loose } = device()
      const call = () => (id.startsWith('On') ? loose.on(null, () => {}) : loose.off(null))
      expect(call).toThrow(expect.objectContaining({ code: '401' }))
    },
  )

  // Without a connection, nothing is called, and nothing fails.
  cases<[Event]>(
    [
      ['OnOpenCallback_0300', 'open'],
      ['OnMessageCallback_0200', 'message'],
      ['OnCloseCallback_0200', 'close'],
    ],
    async (_id, event) => {
      const { loose, log, as, network } = device()
      loose.on(event, as('heard'))
      await new Promise<void>((resolve) => network.after(1000, resolve))
      expect(log).toEqual([])
    },
  )

  type Event = 'open' | 'message' | 'close' | 'error' | 'dataEnd' | 'headerReceive'
  type Step = 'on' | 'off'
  cases<[Event, Step[], object?]>(
    [
      ['OnOpenCallback_0100', 'open', ['on'], { status: 101 }],
      ['OffOpenCallback_0200', 'open', ['on', 'off', 'off']],
      ['OffOpenCallback_0300', 'open', ['off', 'on'], { status: 101 }],
      ['OffOpenCallback_0400', 'open', ['on', 'off']],
      ['OnMessageCallback_0300', 'message', ['on'], {}],
      ['OffMessageCallback_0100', 'message', ['on', 'off', 'off']],
      ['OffMessageCallback_0200', 'message', ['off', 'on'], {}],
      ['OffMessageCallback_0300', 'message', ['on', 'off']],
      ['OnCloseCallback_0300', 'close', ['on'], { code: 1000 }],
      ['CloseResult_0100', 'close', ['on'], { reason: expect.any(String) as string }],
      ['OffCloseCallback_0200', 'close', ['on', 'off', 'off']],
      ['OffCloseCallback_0300', 'close', ['off', 'on'], { code: 1000 }],
      ['OffCloseCallback_0400', 'close', ['on', 'off']],
      ['OnErrorCallback_0200', 'error', ['on'], { code: 200 }],
      ['OffErrorCallback_0200', 'error', ['on', 'off', 'off']],
      ['OffErrorCallback_0300', 'error', ['off', 'on'], { code: 200 }],
      ['OffErrorCallback_0400', 'error', ['on', 'off']],
      ['OnDataEndCallback_0200', 'dataEnd', ['on'], {}],
      ['OffDataEndCallback_0200', 'dataEnd', ['on', 'off', 'off']],
      ['OffDataEndCallback_0300', 'dataEnd', ['off', 'on'], {}],
      ['OffDataEndCallback_0400', 'dataEnd', ['on', 'off']],
      ...['', 'Network_'].flatMap((suite): [string, Event, Step[], object?][] => [
        [`${suite}OnHeaderReceiveCallback_0100`, 'headerReceive', ['on'], {}],
        [`${suite}OffHeaderReceiveCallback_0100`, 'headerReceive', ['on', 'off', 'off']],
        [`${suite}OffHeaderReceiveCallback_0200`, 'headerReceive', ['off', 'on'], {}],
        [`${suite}OffHeaderReceiveCallback_0300`, 'headerReceive', ['on', 'off']],
      ]),
    ],
    async (_id, event, steps, reported) => {
      const { ws, loose, log, as, network } = device(event === 'dataEnd' ? ['message'] : [])
      const later = () => new Promise<void>((resolve) => network.after(1000, resolve))
      for (const step of steps) {
        if (step === 'on') loose.on(event, as('heard'))
        else loose.off(event)
      }
      if (event === 'error') {
        expect(await outcome(loose.connect, ['ws://'], 'callback')).toBe(-1)
      } else {
        expect(await ws.connect(URL)).toBe(true)
        await later()
        expect(await ws.send('Hello')).toBe(true)
        await later()
        expect(await ws.close()).toBe(true)
      }
      await later()
      const heard = log.filter(([name]) => name === 'heard')
      expect(heard).toHaveLength(reported ? 1 : 0)
      if (reported && Object.keys(reported).length > 0) {
        expect(heard[0]!.at(-1)).toMatchObject(reported)
      }
    },
  )

  cases([['OnOpenCallback_0200']], async () => {
    const { ws, loose, log, as, network } = device()
    loose.on('open', as('first'))
    await ws.connect(URL)
    await new Promise<void>((resolve) => network.after(1000, resolve))
    expect(await outcome(loose.close, [], 'callback')).toBe(true)
    loose.on('open', as('second'))
    await new Promise<void>((resolve) => network.after(1000, resolve))
    expect(log).toMatchObject([['first', undefined, { status: 101 }]])
  })

  cases([['OnCloseCallback_0400']], async () => {
    const { ws, loose, logged } = device(['open', 'close'])
    await ws.connect(URL)
    await logged('open')
    await loose.close({ code: 1000, reason: '' })
    expect(await logged('close')).toMatchObject(['close', undefined, { code: 1000 }])
  })
})

describe('without the permission', () => {
  const CLOSE = { code: 10_000_011, reason: 'permission denied' }
  cases<['connect' | 'send' | 'close', unknown[]]>(
    [
      ['ConnectCode201Callback_0100', 'connect', ['ws://']],
      ['ConnectOptionsCode201Callback_0200', 'connect', ['ws://', JSON_HEADER]],
      ['ConnectOptionsCode201Promise_0300', 'connect', ['ws://', JSON_HEADER]],
      ['SendCode201Callback_0100', 'send', ['hello world']],
      ['SendCode201Promise_0200', 'send', ['hello world']],
      ['CloseCode201Callback_0100', 'close', []],
      ['CloseOptionsCode201Callback_0200', 'close', [CLOSE]],
      ['CloseOptionsCode201Promise_0300', 'close', [CLOSE]],
    ],
    async (id, call, args) => {
      const { loose } = session({
        scenario: silent,
        profile: 'api26',
        undeclared: ['ohos.permission.INTERNET'],
      })
      expect(await outcome(loose[call], args, style(id))).toBe(201)
    },
  )
})

describe('createWebSocket', () => {
  cases([['CreateWebSocketCallback_0100']], () => {
    expect(device().webSocket.createWebSocket()).toBeTypeOf('object')
  })

  cases([['CreateWebSocketCallback_0200']], () => {
    const { webSocket } = device()
    expect(webSocket.createWebSocket()).not.toBe(webSocket.createWebSocket())
  })

  // While the last part of the file is read, so that the check is none of the cases.
  const missing = CLIENT_CASES.filter((id) => !covered.has(id))
  const unknown = [...covered].filter((id) => !CLIENT_CASES.includes(id))
  if (missing.length > 0) throw new Error(`There is no test for ${missing.join(', ')}.`)
  if (unknown.length > 0) throw new Error(`The suite has no case ${unknown.join(', ')}.`)
})
