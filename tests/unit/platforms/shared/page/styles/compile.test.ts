import { describe, expect, it } from 'vitest'
import { compile, type Reports } from './support.ts'

const selectorsOf = (css: string) => compile(`${css} { top: 1 }`)[0]?.selectors

describe('a style sheet', () => {
  it('becomes rules in order, with selectors from right to left', () => {
    expect(compile('.a, text#b.c { top: 1; left: 2 } list > .row text { color: red }')).toEqual([
      {
        selectors: [
          { classes: ['a'], specificity: 1_000 },
          { type: 'text', id: 'b', classes: ['c'], specificity: 1_001_001 },
        ],
        style: { top: '1', left: '2' },
      },
      {
        selectors: [
          {
            type: 'text',
            ancestors: [
              { classes: ['row'], parent: false },
              { type: 'list', parent: true },
            ],
            specificity: 1_002,
          },
        ],
        style: { color: 'red' },
      },
    ])
  })

  it('has pressed elements, states of the platform, any element and escaped names', () => {
    expect(selectorsOf('.a.b:active')).toEqual([
      { classes: ['a', 'b'], active: true, specificity: 3_000 },
    ])
    expect(selectorsOf('input:disabled')).toEqual([
      { type: 'input', states: ['disabled'], specificity: 1_001 },
    ])
    expect(selectorsOf('* .按钮')).toEqual([
      { classes: ['按钮'], ancestors: [{ parent: false }], specificity: 1_000 },
    ])
    expect(selectorsOf(String.raw`.w-1\/2`)).toEqual([{ classes: ['w-1/2'], specificity: 1_000 }])
  })

  it('reads a comment, a line break and any blanks around a combinator', () => {
    expect(selectorsOf('.a>\n.b')).toEqual(selectorsOf('.a > .b'))
    expect(selectorsOf('.a\n\t.b')).toEqual(selectorsOf('.a .b'))
  })

  it.each([
    '.a + .b',
    '.a ~ .b',
    '[x]',
    '.a:hover',
    '.a::before',
    '.a:active .b',
    '.a:not(.b)',
    '#a#b',
    '.a > > .b',
    '> .a',
    '.a >',
  ])('reports the selector %s and leaves it out', (selector) => {
    const reports: Reports = []
    expect(compile(`  ${selector}, .ok { top: 1 }`, reports)[0]!.selectors).toHaveLength(1)
    expect(reports).toEqual([`2: ${selector}`])
  })

  it('keeps important declarations apart, and the last of several behind the others', () => {
    const [rule] = compile('.a { padding-top: 1; top: 2 !important; padding: 3; padding-top: 4 }')
    expect(Object.entries(rule!.style)).toEqual([
      ['padding', '3'],
      ['paddingTop', '4'],
    ])
    expect(rule!.important).toEqual({ top: '2' })
  })

  it('reports rules in rules, and at-rules other than an encoding', () => {
    const reports: Reports = []
    const css = '@charset "utf-8"; @media print { .a { top: 1 } } .b { .c { top: 1 } left: 2 }'
    expect(compile(css, reports)).toEqual([
      { selectors: [{ classes: ['b'], specificity: 1_000 }], style: { left: '2' } },
    ])
    expect(reports).toEqual(['18: @media', '54: nested'])
  })

  it('has the rules of an imported sheet in the place of the import', () => {
    const imported = (specifier: string) => compile(`.${specifier} { top: 1 }`)
    const css = '@import "a"; @import url(b); @import url(\'c\'); .d { top: 2 }'
    const names = compile(css, [], { imported }).map(({ selectors }) => selectors[0]!.classes![0])
    expect(names).toEqual(['a', 'b', 'c', 'd'])
    const reports: Reports = []
    compile(css, reports)
    expect(reports[0]).toBe('0: @import')
  })

  it('reports at its place where it cannot be parsed', () => {
    const reports: Reports = []
    expect(compile('.a { top: 1 }\n.b { left: 2', reports)).toEqual([])
    expect(compile('.a {\n  oops\n}', reports)).toEqual([])
    expect(reports).toEqual([
      '14: Unclosed block',
      '7: This is not a declaration. Write name: value; Found oops',
    ])
  })
})
