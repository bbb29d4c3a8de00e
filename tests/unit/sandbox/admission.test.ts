import { describe, expect, it } from 'vitest'
import type { RunEntry, SourcePosition } from '../../../src/runtime/entries.ts'
import {
  MAX_ENTRIES,
  MAX_PAYLOAD,
  MAX_RUN_PAYLOAD,
  MAX_TEXT,
  PAYLOAD_PREVIEW,
} from '../../../src/runtime/limits.ts'
import { PayloadAllowance } from '../../../src/runtime/payload-allowance.ts'
import { admitEntry } from '../../../src/sandbox/admission/entries.ts'

/** Positions of `main.ts` only, two lines further down. */
const map = (at: SourcePosition) =>
  at.file === 'main.ts' ? { ...at, line: at.line + 2 } : undefined

const admit = (value: unknown) => admitEntry(value, map)

const stamp = { seq: 1, time: 0.5 }
const string = (text: string) => ({ type: 'string', text }) as const
const text = (text: string) => ({ type: 'text', text, size: text.length }) as const
const message = (whole: string) => ({
  kind: 'wire',
  ...stamp,
  socket: 1,
  event: { type: 'message', payload: text(whole) },
})

const entries: RunEntry[] = [
  { kind: 'console', ...stamp, level: 'log', values: [string('a')], origin: 'program', group: 1 },
  {
    kind: 'console',
    ...stamp,
    level: 'warn',
    values: [
      {
        type: 'object',
        name: 'Map',
        size: 3,
        entries: [{ key: 'k', value: { type: 'null', text: 'null' }, hidden: true }],
        more: 2,
        shape: 'map',
      },
      { type: 'circular', name: 'Object' },
      { type: 'accessor', text: '(…)' },
    ],
    origin: 'server',
  },
  {
    kind: 'error',
    ...stamp,
    cause: 'rejection',
    value: { type: 'error', name: 'Error', message: 'm', frames: [], cause: string('c') },
    frames: [],
    origin: 'program',
  },
  { kind: 'note', ...stamp, id: 'web.note', values: { a: 'b', n: -1 } },
  {
    kind: 'wire',
    ...stamp,
    socket: 1,
    event: { type: 'connect', url: 'ws://a', protocols: ['p'], headers: { h: 'v' } },
  },
  {
    kind: 'wire',
    ...stamp,
    socket: 2,
    event: { type: 'send', payload: { type: 'binary', base64: 'AAA=', size: 9, cut: 7 } },
  },
  { kind: 'wire', ...stamp, socket: 2, event: { type: 'closing', code: 1000 } },
  {
    kind: 'wire',
    ...stamp,
    socket: 2,
    event: { type: 'close', code: 1006, reason: '', wasClean: false },
  },
  { kind: 'call', ...stamp, member: 'WebSocket.send', values: [string('a')], socket: 1, parent: 3 },
  { kind: 'callback', ...stamp, member: 'WebSocket.onmessage', values: [], socket: 1, parent: 2 },
  { kind: 'callback', ...stamp, member: 'connectSocket', values: [], promise: 'rejected' },
  {
    kind: 'server',
    ...stamp,
    socket: 1,
    event: { type: 'handshake', url: 'ws://a', accepted: false, status: 401 },
  },
  {
    kind: 'server',
    ...stamp,
    client: 'Ada',
    event: { type: 'send', payload: { type: 'text', text: 'a', size: 1 } },
  },
  { kind: 'server', ...stamp, event: { type: 'closed', code: 1000, reason: 'done' } },
  { kind: 'server', ...stamp, event: { type: 'drop' } },
  { kind: 'action', ...stamp, action: 'offline' },
  { kind: 'action', ...stamp, action: 'close', socket: 2 },
]

describe('an entry that a worker of ours sends', () => {
  it.each(entries.map((entry) => [entry.kind, entry] as const))(
    'is copied whole: %s',
    (_, entry) => {
      expect(admit(entry)).toEqual(entry)
      expect(admit(entry)).not.toBe(entry)
    },
  )

  it('has its positions mapped to the user’s files, and those of other files left out', () => {
    const at = (file: string) => ({ file, line: 1, column: 1 })
    const frames = [
      { ...at('main.ts'), name: 'f' },
      { ...at('other.ts'), name: 'g' },
    ]
    const entry = { ...entries[2], frames, position: at('main.ts') }
    const mapped = { file: 'main.ts', line: 3, column: 1 }
    expect(admit(entry)).toMatchObject({ frames: [{ ...mapped, name: 'f' }], position: mapped })
    expect(admit({ ...entry, position: at('other.ts') })?.position).toBeUndefined()
  })
})

describe('what a worker of ours never sends', () => {
  const line = entries[0]!
  const nested = (depth: number): unknown =>
    depth === 0
      ? string('x')
      : {
          type: 'object',
          name: '',
          shape: 'record',
          entries: [{ key: '', value: nested(depth - 1) }],
        }

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a string', 'entry'],
    ['a kind that is none', { ...line, kind: 'html' }],
    ['a number for a text', { ...line, values: [{ type: 'string', text: 5 }] }],
    ['an object for a text', { ...line, values: [{ type: 'string', text: { length: 1 } }] }],
    ['a level that is none', { ...line, level: '__proto__' }],
    ['a text beyond the bounds', { ...line, values: [string('x'.repeat(2 * MAX_TEXT))] }],
    ['values that are no list', { ...line, values: { length: 1, 0: string('a') } }],
    ['too many values', { ...line, values: Array.from({ length: 1_000 }, () => string('a')) }],
    ['too deep a value', { ...line, values: [nested(50)] }],
    [
      'too many entries',
      {
        ...line,
        values: [
          {
            type: 'object',
            name: '',
            shape: 'list',
            entries: Array.from({ length: 2 * MAX_ENTRIES }, () => ({
              key: '',
              value: string(''),
            })),
          },
        ],
      },
    ],
    ['no number', { ...line, seq: NaN }],
    ['a time that is infinite', { ...line, time: Infinity }],
    ['a position without a line', { ...line, position: { file: 'main.ts', line: 0, column: 1 } }],
    ['a wire event that is none', { kind: 'wire', ...stamp, socket: 1, event: { type: 'run' } }],
    ['a socket numbered below 1', { ...entries[8], socket: 0 }],
    ['a parent that is no number', { ...entries[8], parent: '3' }],
    ['a member that is no text', { ...entries[8], member: {} }],
    ['a call without values', { ...entries[8], values: undefined }],
    ['a promise settled otherwise', { ...entries[10], promise: 'pending' }],
    ['a server’s event that is none', { ...entries[11], event: { type: 'connect' } }],
    [
      'a status that is no number',
      { ...entries[11], event: { type: 'handshake', url: '', status: '' } },
    ],
    ['a client’s name without end', { ...entries[12], client: 'x'.repeat(2 * MAX_TEXT) }],
    [
      'more of a server’s message than a preview',
      { ...entries[12], event: { type: 'send', payload: text('x'.repeat(PAYLOAD_PREVIEW + 1)) } },
    ],
    ['an action that is none', { ...entries[15], action: 'reboot' }],
    ['a payload beyond the bounds', message('x'.repeat(MAX_PAYLOAD + 1))],
    ['a note’s value that is an object', { kind: 'note', ...stamp, id: 'a', values: { a: {} } }],
  ])('is refused: %s', (_, value) => expect(admit(value)).toBeUndefined())

  it('is more of messages in one run than the trace may keep', () => {
    const allowance = new PayloadAllowance()
    const whole = message('x'.repeat(MAX_PAYLOAD))
    const admitted = () => admitEntry(whole, map, allowance) !== undefined
    for (let kept = 0; kept < MAX_RUN_PAYLOAD; kept += MAX_PAYLOAD) expect(admitted()).toBe(true)
    expect(admitted()).toBe(false)
    expect(admitEntry(message('x'.repeat(PAYLOAD_PREVIEW)), map, allowance)).toBeDefined()
  })

  it('loses fields that are not known', () => {
    expect(admit({ ...line, html: '<img>', values: [{ ...string('a'), onclick: 'x' }] })).toEqual(
      line,
    )
  })
})
