import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limitMarks } from '../../../../playground/ui/marks.ts'

describe('the marks of a text on the screen', () => {
  it.each(['é', 'ที่นี่', 'हिन्दी', 'שָׁלוֹם', 'العَرَبِيَّة', '\u200fشكرا\u200e ok', '👨‍👩‍👧‍👦'])(
    'stay as they are in an ordinary text: %s',
    (text) => expect(limitMarks(text)).toBe(text),
  )

  it('are as many on a character as a text of any language has', () => {
    const zalgo = `a${'\u0301'.repeat(9_000)}b`
    expect(limitMarks(zalgo)).toBe(`a${'\u0301'.repeat(30)}…b`)
  })

  it('change the direction no more often than a text of any language does', () => {
    const shown = limitMarks('a\u202e'.repeat(3_000))
    expect(shown.match(/\u202e/g)).toHaveLength(100)
    expect(limitMarks('\u2066'.repeat(3_000))).toBe(`${'\u2066'.repeat(100)}…`)
  })

  it('are bounded in every text, and nothing else changes', () => {
    const marks = fc.constantFrom('\u0301', '\u0489', '\u202e', '\u2069', '\u200f', 'a', '中', '\n')
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 2_000, size: 'max' }), (characters) => {
        const text = characters.join('')
        const shown = limitMarks(text)
        expect(shown).not.toMatch(/\p{M}{31}/u)
        expect((shown.match(/[\u202e\u2069\u200f]/g) ?? []).length).toBeLessThanOrEqual(100)
        const bare = (all: string) => all.replace(/[\p{M}\u202e\u2069\u200f…]/gu, '')
        expect(bare(shown)).toBe(bare(text))
      }),
      { numRuns: 50 },
    )
  })
})
