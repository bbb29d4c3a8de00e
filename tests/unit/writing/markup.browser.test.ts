import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeMarkup } from '../../../src/writing/markup.ts'
import { hostileText } from '../../support/hostile-text.ts'

/** Returns the text with characters forbidden in XML replaced, as documented by the writer. */
const expected = (text: string) =>
  text.replace(
    /[^\t\n\r\u{20}-\u{7E}\u{A0}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu,
    '\uFFFD',
  )

for (const type of ['text/html', 'image/svg+xml'] as const) {
  test(`a parser of ${type} reads the text back, from content and from both kinds of attribute`, () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const escaped = escapeMarkup(text)
        const markup = `<svg xmlns="http://www.w3.org/2000/svg"><text id="x" class="${escaped}" lang='${escaped}'>${escaped}</text></svg>`
        const parsed = new DOMParser().parseFromString(markup, type)
        const element = parsed.getElementById('x')!
        expect(element.textContent).toBe(expected(text))
        expect(element.getAttribute('class')).toBe(expected(text))
        expect(element.getAttribute('lang')).toBe(expected(text))
        expect(element.children.length).toBe(0)
      }),
    )
  })
}
