import { describe, expect, test } from 'vitest'
import { alignLines, linesOf } from '../../../src/port/lines.ts'

/** Shows rows as `before|after`, with `*` before a changed row. */
const shown = (before: string, after: string) =>
  alignLines(before, after).map(
    ({ before, after, same }) => `${same ? '' : '*'}${before ?? ''}|${after ?? ''}`,
  )

describe('lines side by side', () => {
  test('are the same where the texts are', () => {
    expect(shown('a\nb\n', 'a\nb\n')).toEqual(['1|1', '2|2'])
  })

  test('are changed together, removed or added', () => {
    expect(shown('a\nold\nc', 'a\nnew\nc')).toEqual(['1|1', '*2|2', '3|3'])
    expect(shown('a\nb', 'b')).toEqual(['*1|', '2|1'])
    expect(shown('b', 'a\nb\nc')).toEqual(['*|1', '1|2', '*|3'])
    expect(shown('a\nb\nc', 'x\ny\nc\n')).toEqual(['*1|1', '*2|2', '3|3'])
  })

  test('end with any line break, and an empty text has one line', () => {
    expect(linesOf('a\r\nb\rc\n\n')).toEqual(['a', 'b', 'c', ''])
    expect(linesOf('')).toEqual([''])
    expect(shown('a\r\nb', 'a\nb')).toEqual(['1|1', '2|2'])
  })

  test('are found in long texts beyond a window', () => {
    const long = Array.from({ length: 5_000 }, (_, index) => `line ${index}`)
    const other = long.flatMap((line, index) =>
      index % 1_000 === 500 ? ['added', `${line} changed`] : [line],
    )
    const rows = alignLines(long.join('\n'), other.join('\n'))
    expect(rows.filter(({ same }) => !same)).toHaveLength(10)
    expect(rows.filter(({ same }) => same)).toHaveLength(4_995)
    expect(rows.at(-1)).toEqual({ before: 5_000, after: 5_005, same: true })
  })

  test('have every line of both texts once, in order, even without a common line', () => {
    const before = Array.from({ length: 2_500 }, (_, index) => `before ${index}`)
    const after = Array.from({ length: 1_200 }, (_, index) => `after ${index}`)
    const rows = alignLines(before.join('\n'), after.join('\n'))
    expect(rows.flatMap((row) => row.before ?? [])).toEqual(before.map((_, index) => index + 1))
    expect(rows.flatMap((row) => row.after ?? [])).toEqual(after.map((_, index) => index + 1))
  })
})
