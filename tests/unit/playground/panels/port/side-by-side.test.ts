import { describe, expect, test } from 'vitest'
import { sideBySide } from '../../../../../playground/panels/port/side-by-side.ts'
import { alignLines } from '../../../../../src/port/lines.ts'

const NOTE = { line: 2, text: { en: 'differs', zh: '不同' } }

function shown(before: string, after: string, remarks = [NOTE].slice(1)) {
  const sides = sideBySide(alignLines(before, after), [before, after], remarks)
  return [sides.before, sides.after].map((side) =>
    side.map((item) => {
      const { row } = item
      if (item.kind === 'line') return `${row}${item.changed ? '*' : ''} ${item.text}`
      return item.kind === 'fold' ? `${row} (${item.count})` : `${row} ! ${item.text.en}`
    }),
  )
}

describe('two programs side by side', () => {
  test('share their rows, from the row below the titles', () => {
    expect(shown('a\nold\nc', 'a\nnew\nmore\nc')).toEqual([
      ['2 a', '3* old', '5 c'],
      ['2 a', '3* new', '4* more', '5 c'],
    ])
  })

  test('have a remark below its line, in a row of its own', () => {
    expect(shown('a\nold\nc', 'a\nnew\nc', [NOTE])).toEqual([
      ['2 a', '3* old', '4 ! differs', '5 c'],
      ['2 a', '3* new', '5 c'],
    ])
  })

  test('fold the unchanged lines of a long program, far from changes and remarks', () => {
    const lines = Array.from({ length: 1_000 }, (_, index) => `line ${index + 1}`)
    const after = [...lines.slice(0, 499), 'new', ...lines.slice(500)]
    const [before] = shown(lines.join('\n'), after.join('\n'), [NOTE])
    expect(before).toEqual([
      '2 line 1',
      '3 line 2',
      '4 ! differs',
      '5 line 3',
      '6 line 4',
      '7 line 5',
      '8 (491)',
      '9 line 497',
      '10 line 498',
      '11 line 499',
      '12* line 500',
      '13 line 501',
      '14 line 502',
      '15 line 503',
      '16 (497)',
    ])
  })
})
