import { describe, expect, it } from 'vitest'
import type { RunEntry, Snapshot } from '../../../src/runtime/entries.ts'
import { admitEntry } from '../../../src/sandbox/admission/entries.ts'
import { TapeReader } from '../../../src/sandbox/tape/read.ts'
import type { Mark } from '../../../src/sandbox/tape/words.ts'
import { TapeWriter } from '../../../src/sandbox/tape/write.ts'

const stamp = { seq: 7, time: 0.5, parent: 3 }
const long = 'a text that several entries have in common'
const position = { file: 'main.ts', line: 4, column: 2 }

/** A value of each type, and of each shape. */
const values: Snapshot[] = [
  { type: 'string', text: long },
  { type: 'string', text: 'cut', cut: 4 },
  ...(['number', 'bigint', 'boolean', 'undefined', 'null', 'symbol', 'accessor'] as const).map(
    (type) => ({ type, text: type }),
  ),
  { type: 'function', text: 'ƒ f()' },
  { type: 'error', name: 'Error', message: long, frames: [{ ...position, name: 'f' }] },
  { type: 'circular', name: 'Object' },
  { type: 'deep', name: 'Map' },
  ...(['list', 'record', 'map', 'set'] as const).map((shape): Snapshot => ({
    type: 'object',
    name: 'Some',
    text: 'as text',
    size: 2,
    more: 1,
    shape,
    entries: [
      { key: 'plain', value: { type: 'string', text: long } },
      { key: 'hidden', hidden: true, value: { type: 'deep', name: 'Object' } },
    ],
  })),
]

const entries: RunEntry[] = [
  { kind: 'call', ...stamp, position, member: 'WebSocket.send', values, socket: 1 },
  {
    kind: 'wire',
    ...stamp,
    socket: 1,
    event: { type: 'send', payload: { type: 'text', text: long, size: 42 } },
  },
  {
    kind: 'server',
    ...stamp,
    socket: 1,
    event: { type: 'message', payload: { type: 'text', text: long, size: 99, cut: 57 } },
  },
  {
    kind: 'server',
    ...stamp,
    client: 'Ada',
    event: { type: 'send', payload: { type: 'text', text: 'hi', size: 2 } },
  },
  {
    kind: 'server',
    ...stamp,
    socket: 2,
    event: { type: 'send', payload: { type: 'binary', base64: 'AAECAwQFBgcICQoLDA0=', size: 14 } },
  },
  { kind: 'server', ...stamp, socket: 2, event: { type: 'closed', code: 1000, reason: '' } },
  {
    kind: 'wire',
    ...stamp,
    socket: 2,
    event: { type: 'message', payload: { type: 'binary', base64: 'AA==', size: 9, cut: 8 } },
  },
  { kind: 'wire', ...stamp, socket: 2, event: { type: 'open', protocol: '' } },
  { kind: 'callback', ...stamp, member: 'onMessage', values: [values[0]!], socket: 2 },
  { kind: 'callback', ...stamp, member: 'connectSocket', values: [], promise: 'rejected' },
  { kind: 'note', ...stamp, id: 'web.note', values: { a: 1 } },
]

function writeTape(entries: readonly RunEntry[]): readonly Mark[] {
  const writer = new TapeWriter()
  for (const entry of entries) writer.add(entry)
  return writer.sent
}

function read(tape: readonly unknown[]): (RunEntry | undefined)[] {
  const reader = new TapeReader(structuredClone(tape))
  const read = []
  while (!reader.done) read.push(admitEntry(reader.next(), (at) => at))
  return read
}

describe('a batch on its way to the page', () => {
  it('comes out as it went in', () => {
    expect(read(writeTape(entries))).toEqual(entries)
  })

  it('has each text that a message, its call and its callback share once', () => {
    const tape = structuredClone<readonly Mark[]>(writeTape(entries.slice(1, 3)))
    expect(tape.filter((mark) => mark === long)).toHaveLength(1)
  })

  it('has no more marks than a list of texts and numbers needs', () => {
    const marks = structuredClone<readonly Mark[]>(writeTape(entries.slice(1, 2)))
    expect(marks.every((mark) => typeof mark !== 'object')).toBe(true)
  })
})

describe('a tape that makes no sense', () => {
  const call = structuredClone<readonly Mark[]>(writeTape(entries.slice(0, 1)))

  it.each<[string, readonly unknown[]]>([
    ['a form that is none', [99, 1, 0]],
    ['a form that is no whole number', [0.5, 1, 0, undefined, undefined, 1]],
    ['an end in the middle', call.slice(0, 12)],
    ['more values than there are', [4, 1, 0, undefined, undefined, 'm', 1, 0, 2 ** 40]],
    ['no number of values', [4, 1, 0, undefined, undefined, 'm', 1, 0, 'many', 0, 'a']],
    ['a value that is none', [4, 1, 0, undefined, undefined, 'm', 1, 0, 1, -3, 'a']],
    ['a text that is a number', [0, 1, 0, undefined, undefined, 1, true, 5, 1, undefined]],
    [
      'endless depth',
      [
        ...[4, 1, 0, undefined, undefined, 'm', 1, 0, 1],
        ...Array.from({ length: 50_000 }, () => [11, '', '', 0, 0, 1, 1, 'k', false]).flat(),
      ],
    ],
  ])('gives no entry: %s', (_, tape) => {
    expect(read(tape)).toEqual([undefined])
  })
})
