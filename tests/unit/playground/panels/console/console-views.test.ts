import { describe, expect, test } from 'vitest'
import { rowsAs } from '../../../../../playground/panels/console/copies.ts'
import { listRows, NO_FILTER } from '../../../../../playground/panels/console/filter.ts'
import { lineText } from '../../../../../playground/run/line-text.ts'
import { appendLines, type ConsoleRow } from '../../../../../playground/run/rows.ts'
import { foldLines } from '../../../../../playground/panels/console/fold-lines.ts'
import { safeStyle } from '../../../../../playground/panels/console/style.ts'
import { tableOf } from '../../../../../playground/panels/console/table.ts'
import { compileQuery } from '../../../../../playground/ui/list/query.ts'
import { RowHeights } from '../../../../../playground/ui/list/row-heights.ts'
import type { ConsoleEntry } from '../../../../../src/runtime/entries.ts'
import { take } from '../../../runtime/take.ts'

let seq = 0
const log = (value: unknown, more: Partial<ConsoleEntry> = {}): ConsoleEntry => ({
  kind: 'console',
  level: 'log',
  values: [take(value)],
  origin: 'program',
  seq: ++seq,
  time: 1.5,
  ...more,
})
const noNotes = () => ''
const textOf = ({ line }: ConsoleRow) => lineText(line, noNotes)
const open = (row: ConsoleRow) => row.opens === 'collapsed'

describe('groups', () => {
  const rows = appendLines(
    [],
    [
      log('a', { opens: 'collapsed' }),
      log('in a', { group: 1 }),
      log('from the server', { origin: 'server' }),
      log('b', { opens: 'expanded', group: 1 }),
      log('in b', { group: 2 }),
      log('after b', { group: 1 }),
      log('after all'),
    ],
  )

  test('are headed by the row that opened them, whoever else writes in between', () => {
    expect(rows.map(({ head }) => head && textOf(head))).toEqual([
      undefined,
      'a',
      undefined,
      'a',
      'b',
      'a',
      undefined,
    ])
  })

  test('that are closed hide what is in them, at any depth, and it is counted', () => {
    const listed = listRows(rows, NO_FILTER, compileQuery(NO_FILTER), textOf, open)
    expect(listed.rows.map(textOf)).toEqual(['a', 'from the server', 'after all'])
    expect(listed).toMatchObject({ folded: 4, filtered: 0 })
  })

  test('of the same name are not taken for one', () => {
    const twice = [log('a', { opens: 'expanded' }), log('a', { opens: 'expanded' })]
    expect(appendLines([], twice)).toHaveLength(2)
  })
})

describe('the filter', () => {
  const rows = appendLines([], [log('One'), log('two', { level: 'warn' }), log({ three: 3 })])
  const texts = (query: string, isPattern = false) => {
    const filter = { ...NO_FILTER, query, isPattern }
    const listed = listRows(rows, filter, compileQuery(filter), textOf, open)
    return [...listed.rows.map(textOf), listed.filtered]
  }

  test('finds text of any case, or what a regular expression matches, and counts the rest', () => {
    expect(texts('one')).toEqual(['One', 2])
    expect(texts('^t|\\d', true)).toEqual(['two', '{three: 3}', 1])
    expect(texts('.')).toEqual([3])
  })

  test('with a broken expression hides nothing and says what is wrong', () => {
    expect(texts('(', true)).toHaveLength(4)
    expect(compileQuery({ query: '(', isPattern: true }).problem).not.toBe('')
  })

  test('tells where it finds something, so many times', () => {
    expect(compileQuery({ query: 'a', isPattern: false }).places('banana', 2)).toEqual([
      [1, 2],
      [3, 4],
    ])
    expect(compileQuery({ query: 'x*', isPattern: true }).places('banana', 2)).toEqual([])
  })
})

describe('a table', () => {
  test('has a row for each element and a column for each property', () => {
    const table = tableOf(take([{ a: 1, b: 2 }, { b: 3 }, 'plain']))!
    expect(table).toMatchObject({ by: 'index', columns: ['a', 'b'], hasValues: true })
    expect(table.rows.map(({ name, cells }) => [name, ...cells.keys()])).toEqual([
      ['0', 'a', 'b'],
      ['1', 'b'],
      ['2'],
    ])
  })

  test('has only the columns asked for, in that order', () => {
    const table = tableOf(take([{ a: 1, b: 2, c: 3 }]), ['c', 'a'])!
    expect(table.columns).toEqual(['c', 'a'])
    expect([...table.rows[0]!.cells.keys()]).toEqual(['a', 'c'])
  })

  test('names a map’s rows by key, an object’s by property, and takes arrays as rows', () => {
    expect(tableOf(take(new Map([['k', { v: 1 }]])))).toMatchObject({ by: 'key', columns: ['v'] })
    expect(tableOf(take({ x: [1, 2] }))).toMatchObject({
      columns: ['0', '1'],
      rows: [{ name: 'x' }],
    })
  })

  test('is none of a plain value', () => {
    expect([tableOf(take(1)), tableOf(take(new Date(0))), tableOf(take([]))]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  test('of many rows and columns is bounded and says what is missing', () => {
    const wide = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`c${index}`, 1]))
    const table = tableOf(take(Array.from({ length: 1_000_000 }, () => wide)))!
    expect(table.columns).toHaveLength(30)
    expect(table.moreColumns).toBe(30)
    expect(table.rows.length + table.moreRows).toBe(1_000_000)
    expect(table.rows.length).toBeLessThan(101)
  })
})

describe('a style', () => {
  test('keeps what makes text look different', () => {
    expect(
      safeStyle('color: red; font-weight: bold; padding: 2px 6px; border-radius: 4px'),
    ).toEqual({
      color: 'red',
      'font-weight': 'bold',
      padding: '2px 6px',
      'border-radius': '4px',
    })
    expect(safeStyle('background: linear-gradient(90deg, #f00, rgb(0 0 255 / 50%))')).toEqual({})
    expect(safeStyle('background: linear-gradient(90deg, #f00, rgb(0, 0, 255))')).not.toEqual({})
  })

  test.each([
    'background: url(https://other.example/)',
    'background: u\\72l(https://other.example/)',
    'background: image-set("https://other.example/" 1x)',
    'background: URL("data:image/png;base64,AA")',
    'background-image: red',
    'position: fixed',
    'margin: -100px',
    'padding: 9999px',
    'padding: 100vw',
    'padding: -2px',
    'font-size: 50em',
    'color: var(--x)',
    'color: red !important',
    'width: 10px; height: 10px',
    'color: attr(title)',
    'display: none',
    'line-height: 99999',
    'line-height: 4',
    'line-height: 1e9',
    'font-size: 9999%',
    'font-size: +9999%',
    'line-height: 9999e0%',
    'font: 9999% serif',
    'padding: 0 9999%',
    'letter-spacing: 9e9px',
    ': red',
    '/* */ color: red',
  ])('leaves out %s', (css) => expect(safeStyle(css)).toEqual({}))
})

test.each([
  ['color: #99aabb', { color: '#99aabb' }],
  ['line-height: 1.5', { 'line-height': '1.5' }],
  ['font-weight: 700', { 'font-weight': '700' }],
  ['background: hsl(200 50% 50%)', { background: 'hsl(200 50% 50%)' }],
])('a style keeps %s', (css, style) => expect(safeStyle(css)).toEqual(style))

describe('a text of many lines', () => {
  test('is folded to its beginning, and says how much there is', () => {
    expect(foldLines('a\nb\nc', 2)).toEqual({ shown: 'a\nb', more: 1 })
    expect(foldLines('\n'.repeat(9_990))).toEqual({ shown: '\n'.repeat(99), more: 9_891 })
    expect(foldLines('\r\n\u2028\n', 1)).toEqual({ shown: '', more: 3 })
  })

  test('stays as it is when it is short', () =>
    expect(foldLines('a\nb')).toEqual({ shown: 'a\nb', more: 0 }))
})

describe('copies', () => {
  const rows = appendLines([], [
    log('group', { opens: 'expanded' }),
    log('same', { group: 1 }),
    log('same', { group: 1 }),
    log({ list: [1, -0, null], nan: NaN, when: new Date(0) }, { level: 'warn' }),
  ]) // prettier-ignore

  test('as text have a line each, set in by group, with how often it came', () => {
    expect(rowsAs('text', rows.slice(0, 2), noNotes)).toBe('group\n  same (×2)')
  })

  test('as JSON have level, time, text and values', () => {
    expect(JSON.parse(rowsAs('json', rows.slice(2), noNotes))).toMatchObject([
      { level: 'warn', time: 0.002, values: [{ list: [1, 0, null], nan: 'NaN' }] },
    ])
  })
})

describe('heights of rows', () => {
  test('are found by index and by place, measured or not', () => {
    const heights = new RowHeights(10)
    heights.resize(1_000)
    for (const [index, height] of [[0, 30], [500, 110], [999, 15]] as const) heights.measure(index, height) // prettier-ignore
    expect(heights.total).toBe(10_000 + 20 + 100 + 5)
    for (let index = 0; index < 1_000; index++) {
      expect(heights.at(heights.top(index))).toBe(index)
      expect(heights.at(heights.top(index + 1) - 0.5)).toBe(index)
    }
    expect([heights.at(-5), heights.at(1e9)]).toEqual([0, 999])
  })

  test('stay when the list grows, and go when it shrinks', () => {
    const heights = new RowHeights(10)
    heights.resize(5)
    heights.measure(2, 50)
    heights.resize(5_000)
    expect(heights.top(3)).toBe(70)
    heights.resize(4)
    expect(heights.total).toBe(40)
  })

  test('of a hundred thousand rows are measured and found, each without a look at the others', () => {
    const heights = new RowHeights(27)
    heights.resize(100_000)
    for (let index = 0; index < 100_000; index++) heights.measure(index, 27 + (index % 3))
    for (let index = 0; index < 100_000; index++) heights.at(index * 27)
    expect(heights.total).toBe(100_000 * 27 + 99_999)
  })
})
