import { describe, expect, it } from 'vitest'
import { offsetAt } from '../../../../playground/editor/caret.ts'

describe('the offset of a line and column', () => {
  it.each([
    [1, 1, 0],
    [1, 3, 2],
    [2, 1, 3],
    [3, 2, 5],
  ])('%i:%i is %i', (line, column, offset) => {
    expect(offsetAt('ab\n\ncd', line, column)).toBe(offset)
  })

  it('is moved into the text when it lies outside', () => {
    expect(offsetAt('ab\ncd', 1, 9)).toBe(2)
    expect(offsetAt('ab\ncd', 9, 1)).toBe(3)
    expect(offsetAt('ab\ncd', 0, 0)).toBe(0)
  })
})
