import { describe, expect, test } from 'vitest'
import { HarError } from '../../../src/trace/har/error.ts'
import { fromHar } from '../../../src/trace/har/read.ts'
import { toHar } from '../../../src/trace/har/write.ts'
import { Trace } from '../../../src/trace/trace.ts'
import { chromeImport } from './chrome-import.ts'
import { binary, connect, server, text, wire } from './support.ts'

const META = { startedAt: Date.UTC(2026, 0, 2, 3, 4, 5), title: 'a run', version: '1.0.0' }

function session(): Trace {
  const trace = new Trace()
  trace.append([
    wire(1, {
      type: 'connect',
      url: 'wss://a.example/chat?room=1',
      protocols: ['v2', 'v1'],
      headers: { 'X-Token': 'secret' },
    }),
    wire(2, { type: 'open', protocol: 'v2' }),
    wire(3, { type: 'send', payload: text('héllo') }),
    wire(4, { type: 'message', payload: binary('AAH/', 3) }),
    wire(5, { type: 'send', payload: { ...text('ab'), size: 9, cut: 7 } }),
    wire(6, { type: 'close', code: 4001, reason: 'bye', wasClean: true }),
  ])
  return trace
}

describe('a HAR written from a trace', () => {
  test('is taken by the rules of Chrome’s importer, message for message', () => {
    const [request] = chromeImport(JSON.stringify(toHar(session(), META)))
    expect(request).toMatchObject({
      url: 'wss://a.example/chat?room=1',
      method: 'GET',
      status: 101,
      resourceType: 'websocket',
      startedAt: META.startedAt + 1000,
    })
    expect(request!.frames).toEqual([
      { type: 'send', time: META.startedAt / 1000 + 3, opcode: 1, data: 'héllo', mask: true },
      { type: 'receive', time: META.startedAt / 1000 + 4, opcode: 2, data: 'AAH/', mask: false },
      { type: 'send', time: META.startedAt / 1000 + 5, opcode: 1, data: 'ab', mask: true },
    ])
  })

  test('has the handshake’s headers, its query and a page to belong to', () => {
    const { log } = toHar(session(), META)
    const [entry] = log.entries
    expect(log.pages.map(({ id }) => id)).toContain(entry!.pageref)
    expect(entry!.request.headers).toContainEqual({ name: 'X-Token', value: 'secret' })
    expect(entry!.request.headers).toContainEqual({
      name: 'Sec-WebSocket-Protocol',
      value: 'v2, v1',
    })
    expect(entry!.response.headers).toContainEqual({ name: 'Sec-WebSocket-Protocol', value: 'v2' })
    expect(entry!.request.queryString).toEqual([{ name: 'room', value: '1' }])
    expect(entry!.comment).toContain('1')
  })

  test('tells errors as Chrome does, and a refusal by its status', () => {
    const trace = new Trace()
    trace.append([
      wire(1, connect()),
      server(2, { type: 'handshake', url: 'wss://a.example/', accepted: false, status: 401 }),
      wire(3, { type: 'error' }),
      wire(4, { type: 'close', code: 1006, reason: '', wasClean: false }),
    ])
    const [request] = chromeImport(JSON.stringify(toHar(trace, META)))
    expect(request!.status).toBe(401)
    expect(request!.frames).toMatchObject([{ type: 'error', opcode: -1 }])
  })

  test('reads back as the session that it was', () => {
    const { sessions, skipped } = fromHar(JSON.stringify(toHar(session(), META)))
    expect(skipped).toBe(0)
    expect(sessions).toEqual([
      {
        url: 'wss://a.example/chat?room=1',
        startedAt: META.startedAt + 1000,
        protocols: ['v2', 'v1'],
        protocol: 'v2',
        status: 101,
        messages: [
          { type: 'send', time: 2000, data: 'héllo' },
          { type: 'receive', time: 3000, data: { base64: 'AAH/' } },
          { type: 'send', time: 4000, data: 'ab' },
        ],
        close: { code: 4001, reason: 'bye', wasClean: true, by: 'server', time: 5000 },
      },
    ])
  })
})

describe('a HAR that is read', () => {
  const entry = (more: object) => ({ request: { url: 'ws://h/x' }, ...more })
  const har = (...entries: object[]) => JSON.stringify({ log: { entries } })

  test.each<[string, string]>([
    ['{"log": {"entries": [', 'not-json'],
    ['<html>', 'not-json'],
    ['null', 'not-har'],
    ['{"log": {}}', 'not-har'],
    [har({ request: { url: 'https://h/' } }), 'no-web-sockets'],
    [har({ request: {}, _webSocketMessages: [] }), 'no-web-sockets'],
  ])('%s is refused as %s, in both languages', (file, problem) => {
    expect(() => fromHar(file)).toThrow(HarError)
    try {
      fromHar(file)
    } catch (error) {
      const { problem: found, text } = error as HarError
      expect(found).toBe(problem)
      expect(text.en).not.toBe(text.zh)
    }
  })

  test('may name an HTTP URL, lack dates and headers, and count time in other units', () => {
    const read = fromHar(
      '\uFEFF' +
        har({
          request: { url: 'https://h/x' },
          _webSocketMessages: [
            { type: 'sent', time: 1_700_000_000_000, opcode: 1, data: 'a' },
            { type: 'received', time: 1_700_000_000_500_000, opcode: 2, data: 'not base64!' },
          ],
        }),
    )
    expect(read.sessions[0]).toMatchObject({
      url: 'wss://h/x',
      status: 101,
      messages: [
        { type: 'send', time: 0, data: 'a' },
        { type: 'receive', time: 500, data: { base64: btoa('not base64!') } },
      ],
    })
  })

  test('leaves out what makes no sense, says how much, and keeps the order', () => {
    const good = (time: number, data: string) => ({ type: 'send', time, opcode: 1, data })
    const read = fromHar(
      har(
        entry({
          startedDateTime: '1970-01-01T00:00:01.000Z',
          _webSocketMessages: [
            good(3, 'first'),
            null,
            { type: 'receive', time: 4, opcode: 9, data: '' },
            { type: 'other', time: 4, opcode: 1, data: '' },
            good(2, 'second'),
          ],
        }),
      ),
    )
    expect(read.skipped).toBe(3)
    expect(read.sessions[0]!.messages).toEqual([
      { type: 'send', time: 2000, data: 'first' },
      { type: 'send', time: 2000, data: 'second' },
    ])
  })
})

describe('the end of a recorded connection', () => {
  const BEGUN = Date.UTC(2026, 0, 2)
  const read = (rows: readonly object[], more: object = {}) =>
    fromHar(
      JSON.stringify({
        log: {
          entries: [
            {
              startedDateTime: new Date(BEGUN).toISOString(),
              request: { url: 'wss://a.example/' },
              _webSocketMessages: rows,
              ...more,
            },
          ],
        },
      }),
    )
  const at = (seconds: number, type: string, opcode: number, data: string) => ({
    type,
    time: BEGUN / 1000 + seconds,
    opcode,
    data,
  })
  const broken = { code: 1006, reason: '', wasClean: false, by: 'server' }

  test.each([
    ['an error row', [at(2, 'error', -1, 'broken pipe')], {}, { ...broken, time: 2000 }],
    [
      'a Close frame of the server, in base64',
      [at(2, 'receive', 8, btoa('\x0f\xa1bye'))],
      {},
      { code: 4001, reason: 'bye', wasClean: true, by: 'server', time: 2000 },
    ],
    [
      'a Close frame of the client, a character a byte',
      [at(3, 'send', 8, '\x03\xe8'), at(4, 'receive', 8, '\x03\xe9')],
      {},
      { code: 1000, reason: '', wasClean: true, by: 'client', time: 3000 },
    ],
    [
      'a Close frame without a status',
      [at(2, 'receive', 8, '')],
      {},
      { code: 1005, reason: '', wasClean: true, by: 'server', time: 2000 },
    ],
    [
      'a word beside the messages',
      [at(5, 'receive', 1, 'last')],
      { _webSocketClose: 'aborted' },
      { ...broken, time: 5000 },
    ],
    [
      'a code without a time',
      [at(5, 'receive', 1, 'last')],
      { _webSocketClose: { code: '1001', reason: 'away' } },
      { code: 1001, reason: 'away', wasClean: false, by: 'server', time: 5000 },
    ],
  ])('is read from %s', (_, rows, more, close) => {
    const { sessions, skipped } = read(rows, more)
    expect(sessions[0]!.close).toEqual(close)
    expect(skipped).toBe(0)
  })

  test('is missing where nothing tells of one', () => {
    expect(read([at(1, 'receive', 1, 'a')]).sessions[0]).not.toHaveProperty('close')
  })

  test.each([
    ['a monotonic clock', 81_234.5],
    ['the start of the recording', 0],
  ])('and the times between messages count from %s', (_, start) => {
    const row = (seconds: number) => ({ ...at(0, 'receive', 1, 'x'), time: start + seconds })
    const { messages } = read([row(0), row(1.5), row(4)]).sessions[0]!
    expect(messages.map(({ time }) => time)).toEqual([0, 1500, 4000])
  })

  test.each([
    ['HTTP/2', 101],
    ['h3', 101],
    ['HTTP/1.1', 200],
  ])('a handshake answered with 200 over %s has the status %d', (httpVersion, status) => {
    const { sessions } = read([], { response: { status: 200, httpVersion } })
    expect(sessions[0]!.status).toBe(status)
  })
})
