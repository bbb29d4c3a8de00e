import { describe, expect, test } from 'vitest'
import type { CallbackEntry, CallEntry, RunEntry, Snapshot } from '../../../src/runtime/entries.ts'
import { CHUNK } from '../../../src/trace/chunk.ts'
import { svgDocument } from '../../../src/trace/diagram/document.ts'
import {
  sayMark,
  type DrawnRow,
  type LaneNames,
  type Sheet,
} from '../../../src/trace/diagram/draw.ts'
import { labelPlace, placeLanes } from '../../../src/trace/diagram/geometry.ts'
import { pathOf } from '../../../src/trace/diagram/lane.ts'
import { DiagramRows, IDLE } from '../../../src/trace/diagram/rows.ts'
import { fit } from '../../../src/writing/svg.ts'
import { Trace } from '../../../src/trace/trace.ts'
import { escapeMarkup } from '../../../src/writing/markup.ts'
import { connect, server, text, wire } from './support.ts'

const string = (value: string): Snapshot => ({ type: 'string', text: value })
const call = (seq: number, member: string, values: Snapshot[] = [], more = {}): CallEntry => ({
  kind: 'call',
  seq,
  time: seq * 1000,
  member,
  values,
  ...more,
})
const callback = (seq: number, member: string, parent: number, more = {}): CallbackEntry => ({
  kind: 'callback',
  seq,
  time: seq * 1000,
  member,
  values: [],
  parent,
  ...more,
})

const names: LaneNames = {
  program: 'Program',
  platform: 'Web',
  wire: (socket) => `Wire ${socket}`,
  server: (socket) => `Server ${socket}`,
}

function rowsOf(entries: readonly RunEntry[], socket?: number) {
  const trace = new Trace()
  trace.append(entries)
  const rows = new DiagramRows(trace, socket)
  while (!rows.update());
  return { trace, rows, all: Array.from({ length: rows.length }, (_, index) => rows.at(index)) }
}

/** Returns the numbers of the entries in each row; an idle time by the milliseconds. */
const seqs = ({ trace, all }: ReturnType<typeof rowsOf>) =>
  all.map((row) =>
    row.type === 'idle' ? row.milliseconds : row.positions.map((at) => trace.at(at)!.seq),
  )

test('a client whom the scenario plays is heard at the server, under its name', () => {
  const ada: RunEntry = {
    kind: 'server',
    seq: 1,
    time: 0,
    client: 'Ada',
    event: { type: 'message', payload: text('Hi') },
  }
  expect(rowsOf([ada]).all).toHaveLength(1)
  expect(pathOf(ada)).toEqual({ from: 'server', to: 'server' })
  expect(sayMark(ada, names, { locale: 'en', find: () => undefined })).toBe('Ada: “Hi”')
})

describe('the rows of a diagram', () => {
  test('hold together what one moment does: a call and its message, an event and its callback', () => {
    const at = (time: number) => ({ time })
    const result = rowsOf([
      call(1, 'WebSocket.send', [], at(0)),
      wire(2, { type: 'send', payload: text('hi') }, { parent: 1, time: 1 }),
      wire(3, { type: 'message', payload: text('hi') }, at(10)),
      callback(4, 'WebSocket.onmessage', 3, at(11)),
      call(5, 'WebSocket.close', [], { parent: 4, time: 12 }),
    ])
    expect(seqs(result)).toEqual([[1, 2], [3, 4], [5]])
  })

  test('part what comes of another but later, and what comes of nothing', () => {
    const result = rowsOf([
      call(1, 'WebSocket.send', [], { time: 0 }),
      wire(2, { type: 'send', payload: text('hi') }, { parent: 1, time: 100 }),
      wire(3, { type: 'message', payload: text('hi') }, { time: 100 }),
    ])
    expect(seqs(result)).toEqual([[1], [2], [3]])
  })

  test('fold a time in which nothing happens into one row', () => {
    const message = { type: 'message', payload: text('m') } as const
    const result = rowsOf([
      wire(1, message, { time: 0 }),
      wire(2, message, { time: IDLE - 1 }),
      wire(3, message, { time: 60_000 }),
    ])
    expect(seqs(result)).toEqual([[1], [2], 60_000 - IDLE + 1, [3]])
  })

  test('leave out console lines and the setting of callbacks', () => {
    const result = rowsOf([
      { kind: 'console', level: 'log', values: [], origin: 'program', seq: 1, time: 0 },
      call(2, 'SocketTask.onOpen', [], { time: 0 }),
      call(3, "WebSocket.on('open')", [], { time: 0 }),
      call(4, 'SocketTask.send', [], { time: 0 }),
    ])
    expect(seqs(result)).toEqual([[4]])
  })

  test('can be those of one connection, with what is about none', () => {
    const result = rowsOf(
      [
        wire(1, connect(), { socket: 1, time: 0 }),
        wire(2, connect(), { socket: 2, time: 0 }),
        { kind: 'note', id: 'a.b', seq: 3, time: 0 },
        { kind: 'action', action: 'close', socket: 1, seq: 4, time: 0 },
      ],
      2,
    )
    expect(seqs(result)).toEqual([[2], [3]])
  })

  test('grow with the trace, each entry read once, and lead from an event to its row', () => {
    const trace = new Trace()
    const rows = new DiagramRows(trace)
    const message = (seq: number) => wire(seq, { type: 'message', payload: text('m') }, { time: 0 })
    trace.append([message(1), message(2)])
    rows.update()
    expect([rows.length, rows.marks]).toEqual([2, 2])
    trace.append([callback(3, 'WebSocket.onmessage', 2, { time: 0 }), message(4)])
    rows.update()
    expect([rows.length, rows.marks]).toEqual([3, 4])
    expect([0, 1, 2, 3].map((mark) => rows.rowOf(mark))).toEqual([0, 1, 1, 2])
    expect(rows.markAt(2)).toBe(2)
    expect(rows.markOf(3)).toBe(3)
  })

  test('let go of what the trace has let go of', () => {
    const trace = new Trace({ entries: 2 * CHUNK, bytes: Infinity })
    const rows = new DiagramRows(trace)
    const messages = (from: number) =>
      Array.from({ length: CHUNK }, (_, index) =>
        wire(from + index, { type: 'message', payload: text('m') }, { time: from + index }),
      )
    for (let from = 1; from < 5 * CHUNK; from += CHUNK) {
      trace.append(messages(from))
      while (!rows.update());
    }
    expect(rows.marks).toBe(2 * CHUNK)
    expect(rows.length).toBe(2 * CHUNK)
    expect(rows.at(0)).toEqual({ type: 'marks', positions: [trace.first] })
    expect(rows.rowOf(rows.markOf(trace.end - 1))).toBe(rows.length - 1)
  })

  test('of 100,000 messages are read in moments of which each is short', () => {
    const trace = new Trace()
    for (let from = 0; from < 100_000; from += 1_000) {
      trace.append(
        Array.from({ length: 1_000 }, (_, index) =>
          wire(from + index + 1, { type: 'message', payload: text('m') }, { time: 0 }),
        ),
      )
    }
    const rows = new DiagramRows(trace)
    let clock = 0
    let goes = 1
    // A clock on which a thousandth of the trace takes a millisecond.
    while (!rows.update(() => clock++)) goes++
    expect(rows.length).toBe(100_000)
    expect(goes).toBeGreaterThan(10)
  })
})

describe('an event of a diagram', () => {
  test('goes between the two that it is between', () => {
    const between = (entry: RunEntry) => {
      const { from, to, socket } = pathOf(entry)!
      return `${from} ${to} ${socket ?? ''}`.trim()
    }
    expect(between(call(1, 'WebSocket.send'))).toBe('program platform')
    expect(between(callback(1, 'WebSocket.onopen', 0))).toBe('platform program')
    expect(between(wire(1, connect()))).toBe('platform wire 1')
    expect(between(wire(1, { type: 'open', protocol: '' }))).toBe('wire platform 1')
    expect(between(server(1, { type: 'message', payload: text('x') }))).toBe('wire server 1')
    expect(between(server(1, { type: 'drop' }))).toBe('server wire 1')
    expect(between({ kind: 'note', id: 'a.b', seq: 1, time: 0 })).toBe('platform platform')
    expect(between({ kind: 'action', action: 'offline', seq: 1, time: 0 })).toBe('wire wire')
  })

  test('is said in words, in both languages', () => {
    const entries = [
      call(1, 'WebSocket.send', [string('hi')]),
      wire(2, { type: 'close', code: 1006, reason: '', wasClean: false }),
      server(3, { type: 'handshake', url: 'wss://a.example/', accepted: false, status: 403 }),
      { kind: 'action', action: 'offline', seq: 4, time: 0 } as const,
    ]
    const said = (locale: 'en' | 'zh') =>
      entries.map((entry) => sayMark(entry, names, { locale, find: () => undefined }))
    expect(said('en')).toEqual([
      "Program → Web: send('hi')",
      'Wire 1 → Web: connection lost (1006)',
      'Wire 1 → Server 1: refuses 403',
      'set offline by hand',
    ])
    expect(said('zh')[1]).toBe('Wire 1 → Web: 连接中断（1006）')
  })

  test('names a callback that answers a call by the call', () => {
    const asked = call(1, 'SocketTask.send')
    const find = (seq: number) => (seq === 1 ? asked : undefined)
    const say = (entry: RunEntry) => sayMark(entry, names, { locale: 'en', find })
    expect(say(callback(2, 'SendOption.success', 1))).toBe('Web → Program: send success')
    expect(say(callback(2, 'SocketTask.send', 1, { promise: 'rejected' }))).toBe(
      'Web → Program: send rejects',
    )
  })
})

describe('the lifelines', () => {
  test('are program and platform, then wire and server of each connection', () => {
    const lanes = placeLanes([3, 7], false)
    const xs = [
      lanes.program,
      lanes.platform,
      lanes.at('wire', 3),
      lanes.at('server', 3),
      lanes.at('wire', 7),
      lanes.at('server', 7),
      lanes.width,
    ]
    expect(xs).toEqual([...xs].sort((a, b) => a - b))
    expect(new Set(xs).size).toBe(xs.length)
  })

  test('leave each label room of its own, beside the lifeline that it is about', () => {
    const lanes = placeLanes([1, 2], true)
    const { x, room } = labelPlace(lanes, { from: 'platform', to: 'wire', socket: 2 })
    expect(x - room / 2).toBeGreaterThan(lanes.at('server', 1))
    expect(x + room / 2).toBeLessThan(lanes.at('wire', 2))
  })
})

describe('the drawing', () => {
  const entries: RunEntry[] = [
    wire(1, { type: 'send', payload: text('<b>"&\u0000\ud800{{x}}') }),
    { kind: 'note', id: 'a.b', seq: 2, time: 0 },
    wire(3, { type: 'close', code: 1006, reason: '', wasClean: false }),
  ]
  const sheet: Sheet = {
    lanes: placeLanes([1], true),
    locale: 'en',
    find: () => undefined,
  }
  const rows: DrawnRow[] = [
    ...entries.map((entry): DrawnRow => ({ type: 'marks', marks: [{ entry, time: '0.001' }] })),
    { type: 'idle', text: 'nothing for 2 s' },
  ]
  const draw = (style?: string) =>
    svgDocument({ names, sheet, rows, title: 'A & B', description: 'Text', id: 'x', style })

  test('is well-formed, whatever a program sends', () => {
    const svg = draw('.a { color: red }')
    expect(svg).not.toContain('<b>')
    expect(svg).toContain('&lt;b&gt;')
    expect(svg).not.toMatch(/[\u0000\ud800]/)
    if (typeof DOMParser === 'undefined') return
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
    expect(parsed.querySelector('parsererror')).toBeNull()
    expect(parsed.querySelectorAll('.mark-group')).toHaveLength(3)
  })

  test('has a name and a description for who cannot see it', () => {
    expect(draw()).toContain('role="img" aria-labelledby="x-title x-text"')
    expect(draw()).toContain('<title id="x-title">A &amp; B</title><desc id="x-text">Text</desc>')
  })

  test('takes its colours along only as a file', () => {
    expect(draw()).not.toContain('<style>')
    expect(draw('.a { color: red }')).toContain('<style>.a { color: red }</style>')
  })

  test('marks what is broken, and notes', () => {
    expect(draw()).toMatch(/class="mark-group broken".*connection lost/)
    expect(draw()).toMatch(/class="mark-group note".*a\.b/)
  })

  test('is the same each time', () => {
    expect(draw()).toBe(draw())
  })

  test('cuts labels to their room, wide characters sooner', () => {
    expect(fit('short', 200, false)).toBe('short')
    expect(fit('a'.repeat(100), 60, false)).toMatch(/^a+…$/)
    expect(fit('汉'.repeat(100), 60, false).length).toBeLessThan(
      fit('a'.repeat(100), 60, false).length,
    )
    expect(fit('one\n  two', 200, false)).toBe('one two')
    expect(fit('😀'.repeat(20), 60, true)).not.toMatch(/[\ud800-\udbff]…/)
  })

  test('escapes for markup, attributes and templates', () => {
    expect(escapeMarkup('<a href="x">{{1}}&')).toBe(
      '&lt;a href=&quot;x&quot;&gt;&#123;&#123;1&#125;&#125;&amp;',
    )
  })
})
