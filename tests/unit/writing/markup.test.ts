import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codeInScript, escapeMarkup, jsonInScript } from '../../../src/writing/markup.ts'
import { hostileText } from '../../support/hostile-text.ts'

describe('data in markup', () => {
  test('has no character with a meaning, and none that XML forbids', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const escaped = escapeMarkup(text)
        expect(escaped.replace(/&(?:#\d+|amp|lt|gt|quot);/g, '')).not.toMatch(
          /[&<>"'`{}\p{Cc}\p{Cs}\ufffe\uffff]/u,
        )
      }),
    )
  })

  test('is the same JSON within a script, which it cannot end', () => {
    fc.assert(
      fc.property(fc.array(hostileText), (value) => {
        const json = jsonInScript(value)
        expect(JSON.parse(json)).toEqual(value)
        expect(json).not.toMatch(/[<>&]/)
      }),
    )
  })

  test.each(['"</script>"', '"</SCRIPT x"', '"<!-- <script>"'])('ends no script: %s', (code) => {
    const written = codeInScript(code)
    expect(written).not.toMatch(/<\/script|<!--/i)
    expect(new Function(`return ${written}`)()).toBe(new Function(`return ${code}`)())
  })
})
