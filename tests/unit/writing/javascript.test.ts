import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  inComment,
  jsonLiteral,
  numberLiteral,
  stringLiteral,
} from '../../../src/writing/javascript.ts'
import { hostileText } from '../../support/hostile-text.ts'

const valueOf = (code: string): unknown => new Function(`return ${code}`)()

/** Characters invisible to a reader, or displayed elsewhere than their position. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u

describe('data in JavaScript', () => {
  test('is a string literal of the same text, and all of it is seen', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const literal = stringLiteral(text)
        expect(valueOf(literal)).toBe(text)
        expect(literal).not.toMatch(UNSEEN)
      }),
    )
  })

  test('is an expression of the same JSON', () => {
    fc.assert(
      fc.property(fc.dictionary(hostileText, fc.array(hostileText)), (value) => {
        const code = jsonLiteral(value, 2)
        expect(JSON.parse(code)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(code.replaceAll('\n', '')).not.toMatch(UNSEEN)
      }),
    )
  })

  test('never leaves a comment', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const code = inComment(text)
        expect(valueOf(`1 // ${code}\n`)).toBe(1)
        expect(valueOf(`/* ${code} */ 1`)).toBe(1)
        expect(code).not.toMatch(UNSEEN)
      }),
    )
  })

  test('is cut where a comment would be long', () =>
    void expect(inComment('a'.repeat(100_000)).length).toBeLessThan(300))

  test.each([Infinity, -Infinity, NaN])(
    '%d is written as 0',
    (value) => void expect(numberLiteral(value)).toBe('0'),
  )

  test('keeps every other number', () => {
    fc.assert(
      fc.property(
        fc.double({ noDefaultInfinity: true, noNaN: true }),
        (value) =>
          void expect(Object.is(valueOf(numberLiteral(value)), value) || value === 0).toBe(true),
      ),
    )
  })
})
