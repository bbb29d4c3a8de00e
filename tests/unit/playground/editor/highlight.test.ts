import { describe, expect, it } from 'vitest'
import { highlight } from '../../../../playground/editor/highlight.ts'
import { languageOf } from '../../../../playground/editor/language.ts'

/** Returns the colored pieces of a line, as `kind: text`. */
const coloured = (code: string) =>
  highlight(code)
    .filter(({ kind }) => kind !== 'plain')
    .map(({ kind, text }) => `${kind}: ${text}`)

describe('the colours of the plain editor', () => {
  it.each([
    ["const url = 'ws://a' // why", ['keyword: const', "string: 'ws://a'", 'comment: // why']],
    ['new WebSocket(url, 0x1f)', ['keyword: new', 'type: WebSocket', 'number: 0x1f']],
    ['a.type = b.Type', []],
    ['x = /[/"]+/g.test(y) / 2', ['regexp: /[/"]+/g', 'number: 2']],
    ['"it\\"s" + `a\n${b}`', ['string: "it\\"s"', 'string: `a\n${b}`']],
    ["'not ended\nlet a", ["string: 'not ended", 'keyword: let']],
    ['/* not ended', ['comment: /* not ended']],
    ['newest1 $let let_', []],
  ])('of %j', (code, expected) => {
    expect(coloured(code)).toEqual(expected)
  })

  it('of a page are those of markup, and of its script in it', () => {
    const page = '<!-- a --><text class="b" on>let c</text>\n<script lang="ts">let d = 1</script>'
    const pieces = highlight(page, languageOf('main.we')).filter(({ kind }) => kind !== 'plain')
    expect(pieces.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'comment: <!-- a -->',
      'keyword: <text',
      'type: class',
      'string: "b"',
      'keyword: >',
      'keyword: </text>',
      'keyword: <script',
      'type: lang',
      'string: "ts"',
      'keyword: >let',
      'number: 1',
      'keyword: </script>',
    ])
  })

  it('leave out no character', () => {
    const code = 'import a from "b"\n\n\tif (a?.b! <= 3n) { `${`x`}` } \u2028 变量 /* */ \\'
    expect(
      highlight(code)
        .map(({ text }) => text)
        .join(''),
    ).toBe(code)
  })

  it('are given up for very long files', () => {
    expect(highlight('const a = 1\n'.repeat(10_000))).toHaveLength(1)
  })
})
