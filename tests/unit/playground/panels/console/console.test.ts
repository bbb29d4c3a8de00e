import { describe, expect, test } from 'vitest'
import { codeSpans } from '../../../../../playground/ui/code-spans.ts'
import { countGroups, groupOf } from '../../../../../playground/panels/console/filter.ts'
import { insideOf } from '../../../../../playground/panels/console/inside.ts'
import { noteText } from '../../../../../playground/run/note-text.ts'
import { appendLines, levelOf, type ConsoleLine } from '../../../../../playground/run/rows.ts'
import { runTime } from '../../../../../playground/panels/console/time.ts'
import type { ConsoleEntry, ErrorEntry, Snapshot } from '../../../../../src/runtime/entries.ts'

let seq = 0
const text = (value: string): Snapshot => ({ type: 'string', text: value })
const log = (value: string, more: Partial<ConsoleEntry> = {}): ConsoleEntry => ({
  kind: 'console',
  level: 'log',
  values: [text(value)],
  origin: 'program',
  seq: ++seq,
  time: seq * 1.5,
  ...more,
})
const thrown = (value: string): ErrorEntry => ({
  kind: 'error',
  cause: 'exception',
  value: text(value),
  frames: [],
  origin: 'program',
  seq: ++seq,
  time: seq,
})

describe('the rows of the console', () => {
  test('count equal lines that follow each other', () => {
    const rows = appendLines([], [log('a'), log('a'), log('b'), log('a')])
    expect(rows.map(({ count }) => count)).toEqual([2, 1, 1])
  })

  test('count on over batches, and leave the rows before as they were', () => {
    const before = appendLines([], [log('a'), log('b')])
    const after = appendLines(before, [log('b')])
    expect(after.map(({ count }) => count)).toEqual([1, 2])
    expect(after[0]).toBe(before[0])
    expect(before[1]!.count).toBe(1)
  })

  test.each<[string, ConsoleLine]>([
    ['level', log('a', { level: 'warn' })],
    ['origin', log('a', { origin: 'server' })],
    ['indentation', log('a', { group: 1 })],
    ['place', log('a', { position: { file: 'main.ts', line: 2, column: 1 } })],
    ['kind', thrown('a')],
  ])('keep lines apart that differ in %s', (_, other) => {
    expect(
      appendLines(
        [log('a')].flatMap((line) => appendLines([], [line])),
        [other],
      ),
    ).toHaveLength(2)
  })

  test('begin anew at console.clear()', () => {
    const before = appendLines([], [log('a')])
    const rows = appendLines(before, [log('b'), log('', { values: [], clear: true }), log('c')])
    expect(rows.map(({ line }) => line)).toMatchObject([{ values: [text('c')] }])
  })

  test('list whatever was not caught as an error, and a note as a note', () => {
    expect(levelOf(thrown('x'))).toBe('error')
    expect(levelOf({ kind: 'note', id: 'web.x', seq: 1, time: 0 })).toBe('note')
    expect(levelOf(log('x', { level: 'debug' }))).toBe('debug')
  })
})

test('the filter counts by group, equal lines each', () => {
  const rows = appendLines([], [log('a'), log('a'), log('b', { level: 'info' }), thrown('c')])
  expect(countGroups(rows)).toEqual({ log: 3, warn: 0, error: 1, note: 0 })
  expect(groupOf('debug')).toBe('log')
})

test('times are in seconds, to the millisecond', () => {
  expect(runTime(0)).toBe('0.000')
  expect(runTime(41.6)).toBe('0.042')
  expect(runTime(12500)).toBe('12.500')
})

describe('the text of a note', () => {
  const note = {
    id: 'web.x',
    text: { en: 'Code {code} becomes {code}; {other} stays.', zh: '关闭码 {code}' },
    members: [],
    evidence: [],
  }

  test('has the values of the occasion, in either language', () => {
    const entry = { kind: 'note', id: 'web.x', seq: 1, time: 0, values: { code: 1005 } } as const
    expect(noteText(note, entry, 'en')).toBe('Code 1005 becomes 1005; {other} stays.')
    expect(noteText(note, entry, 'zh')).toBe('关闭码 1005')
  })

  test('takes no value from a prototype', () => {
    const entry = { kind: 'note', id: 'web.x', seq: 1, time: 0 } as const
    const inherited = { ...note, text: { en: '{toString}', zh: '{toString}' } }
    expect(noteText(inherited, entry, 'en')).toBe('{toString}')
  })
})

describe('a value opens', () => {
  test('when it has something inside', () => {
    const entries = [{ key: 'a', value: text('b') }]
    expect(insideOf({ type: 'object', name: 'Object', shape: 'record', entries })).toEqual({
      entries,
      more: 0,
    })
  })

  test('not when it is plain or empty', () => {
    expect(insideOf(text('a'))).toBeUndefined()
    expect(
      insideOf({ type: 'object', name: 'Object', shape: 'record', entries: [] }),
    ).toBeUndefined()
  })

  test('to the cause of an error', () => {
    const error = {
      type: 'error',
      name: 'Error',
      message: 'x',
      frames: [],
      cause: text('y'),
    } as const
    expect(insideOf(error)?.entries).toMatchObject([{ key: 'cause', value: text('y') }])
  })
})

test('code in a note stands between backticks', () => {
  expect(codeSpans('Call `close()` first, not `send`')).toEqual([
    { text: 'Call ', code: false },
    { text: 'close()', code: true },
    { text: ' first, not ', code: false },
    { text: 'send', code: true },
  ])
  expect(codeSpans('one ` alone')).toEqual([{ text: 'one ` alone', code: false }])
})
