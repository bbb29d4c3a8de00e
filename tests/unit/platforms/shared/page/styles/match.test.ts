import { describe, expect, it } from 'vitest'
import { StyleSheets } from '../../../../../../src/platforms/shared/page/styles/match/style-sheets.ts'
import { type Box, box, compile, tree } from './support.ts'

function styleOf(css: string, element: Box) {
  const sheets = new StyleSheets(tree)
  sheets.add(compile(css))
  return sheets.resolve(element)
}

const topOf = (css: string, element: Box) => styleOf(css, element).top

describe('an element', () => {
  it('has the rules for its type, classes and id', () => {
    const css = 'text { a: 1 } .row { b: 2 } #one { c: 3 } div { d: 4 } .other { e: 5 } * { f: 6 }'
    expect(styleOf(css, box('text#one.row'))).toEqual({ a: '1', b: '2', c: '3', f: '6' })
  })

  it('needs all conditions of a selector', () => {
    const css = 'text.a.b:disabled { top: 1 }'
    expect(topOf(css, box('text.b.a.c:disabled'))).toBe('1')
    for (const other of ['text.a', 'text.a.b', 'div.a.b:disabled']) {
      expect(topOf(css, box(other))).toBeUndefined()
    }
  })

  it('has the rule with the higher specificity, and of equal ones the later', () => {
    expect(topOf('#i { top: 1 } .a.b.c { top: 2 } .a { top: 3 }', box('div#i.a.b.c'))).toBe('1')
    expect(topOf('.a.b { top: 1 } .a { top: 2 }', box('div.a.b'))).toBe('1')
    expect(topOf('div.a { top: 1 } .a { top: 2 }', box('div.a'))).toBe('1')
    expect(topOf('.b { top: 1 } .a { top: 2 }', box('div.a.b'))).toBe('2')
    expect(topOf('.b { top: 1 } .a { top: 2 }', box('div.b.a'))).toBe('2')
    expect(topOf('text { top: 1 } * { top: 2 }', box('text'))).toBe('1')
  })

  it('has its own style over all rules but the important rules', () => {
    const element = box('div#i.a')
    element.inline = { top: 9, left: 9 }
    expect(styleOf('#i { top: 1; color: red } .a { left: 2 !important }', element)).toEqual({
      color: 'red',
      top: 9,
      left: '2',
    })
  })

  it('has the declarations in order, so that a later shorthand counts over a part', () => {
    const css = '.a { padding-top: 1; color: red } .b { padding: 2 }'
    expect(Object.keys(styleOf(css, box('div.a.b')))).toEqual(['paddingTop', 'color', 'padding'])
    const again = '.a { padding: 1 } .b { padding-top: 2 } .c { padding: 3 }'
    expect(Object.keys(styleOf(again, box('div.a.b.c')))).toEqual(['paddingTop', 'padding'])
  })

  it('has what holds while it is pressed, unless a stronger rule says otherwise', () => {
    expect(styleOf('.a:active { top: 1 } .a { top: 2 }', box('div.a'))).toEqual({
      top: '2',
      'top:active': '1',
    })
    expect(styleOf('.a:active { top: 1 } .a.b.c { top: 2 }', box('div.a.b.c'))).toEqual({
      top: '2',
    })
    const inline = box('div.a')
    inline.inline = { top: 3 }
    expect(styleOf('.a:active { top: 1; left: 1 }', inline)).toEqual({
      'left:active': '1',
      top: 3,
    })
  })
})

describe('elements around', () => {
  const text = box('text.t')
  const page = box('div.page', box('list#l', box('list-item.row', box('div', text)), box('text')))

  it.each([
    ['.page text', true],
    ['.page .row text', true],
    ['.page > text', false],
    ['div > text', true],
    ['list-item > div > text', true],
    ['list > list-item text', true],
    ['#l > div > text', false],
    ['.row .page text', false],
    ['.page > div text', false],
    ['* > * > text', true],
  ])('decide whether %s applies: %s', (selector, applies) => {
    expect(page.type).toBe('div')
    expect(topOf(`${selector} { top: 1 }`, text)).toBe(applies ? '1' : undefined)
  })

  it('are tried further out where the nearest does not fit', () => {
    const inner = box('text')
    box('div.a', box('div.b', box('div', box('div.b', box('div', inner)))))
    expect(topOf('.a > .b text { top: 1 }', inner)).toBe('1')
    expect(topOf('.a > .b > text { top: 1 }', inner)).toBeUndefined()
  })

  it('count for the specificity', () => {
    expect(topOf('.page text { top: 1 } .t { top: 2 }', text)).toBe('1')
    expect(topOf('.page text { top: 1 } .t.t { top: 2 }', text)).toBe('2')
  })
})

describe('sheets', () => {
  it('with a scope hold for the elements of the scope, and the elements around are of the scope too', () => {
    const sheets = new StyleSheets(tree)
    sheets.add(compile('.a { top: 1 } .out .a { left: 1 } .in .a { right: 1 }'), 'one')
    sheets.add(compile('.a { color: red }'))
    const element = box('div.a')
    const around = box('div.in', element)
    box('div.out', around)
    expect(sheets.resolve(element)).toEqual({ color: 'red' })
    element.scopes = ['one']
    around.scopes = ['one']
    expect(sheets.resolve(element)).toEqual({ top: '1', color: 'red', right: '1' })
  })

  it('added later hold over earlier ones, also for elements resolved before', () => {
    const sheets = new StyleSheets(tree)
    sheets.add(compile('.a { top: 1 }'))
    expect(sheets.resolve(box('div.a'))).toEqual({ top: '1' })
    sheets.add(compile('.a { top: 2 }'))
    expect(sheets.resolve(box('div.a'))).toEqual({ top: '2' })
  })

  it('are not asked again for an element like another, also in what counts around it', () => {
    const sheets = new StyleSheets(tree)
    sheets.add(compile('.a { top: 1 } .x .b { left: 1 } .a:disabled { top: 2 }'))
    expect(sheets.resolve(box('div.a'))).toBe(sheets.resolve(box('div.a')))
    expect(sheets.resolve(box('div.a:disabled'))).toEqual({ top: '2' })
    const [one, two] = [box('div.b'), box('div.b')]
    box('div.x', one)
    box('div.x', two)
    expect(sheets.resolve(box('div.b'))).toEqual({})
    expect(sheets.resolve(one)).toEqual({ left: '1' })
    expect(sheets.resolve(two)).toBe(sheets.resolve(one))
  })
})
