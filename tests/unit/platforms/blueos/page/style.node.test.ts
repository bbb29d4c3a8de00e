import { describe, expect, it } from 'vitest'
import { open, page } from './support.ts'

describe('styles', () => {
  it('start from the documents’ defaults', async () => {
    const { screen } = await open(
      page(
        '<text id="t">a</text><input id="i" /><list id="l"><list-item type="a"></list-item></list>',
      ),
    )
    expect(screen.find('div').style).toEqual({ flexDirection: 'row' })
    expect(screen.find({ id: 't' }).style).toEqual({ color: '#757575', fontSize: 30 })
    expect(screen.find({ id: 'i' }).style).toEqual({ color: '#000000', fontSize: 43.2 })
    expect(screen.find('cell').style).toEqual({ flexDirection: 'row' })
  })

  it('match types, classes, ids, descendants and children, and inline styles win', async () => {
    const { screen } = await open(
      page(
        '<div class="row {{kind}}"><text id="a" class="x" style="top: {{n}}px; color: red">a</text></div><text class="x" id="b">b</text>',
        'export default { data: { kind: "big", n: 4 } }',
        `text { font-size: 10px } .x { left: 1px } #b { left: 2px } .big text { width: 5px }
         .row > .x { height: 6px } .x:active { opacity: 0.5 } #a { color: blue }`,
      ),
    )
    expect(screen.find({ id: 'a' }).style).toEqual({
      fontSize: '10px',
      left: '1px',
      width: '5px',
      height: '6px',
      'opacity:active': 0.5,
      color: 'red',
      top: '4px',
    })
    expect(screen.find({ id: 'b' }).style.left).toBe('2px')
  })

  it('follow a class that changes, for the elements inside too', async () => {
    const { screen, drawn } = await open(
      page(
        '<div id="d" class="{{kind}}" onclick="flip"><text id="t">a</text></div>',
        'export default { data: { kind: "a" }, flip() { this.kind = "b" } }',
        '.a text { left: 1px } .b text { left: 2px }',
      ),
    )
    expect(screen.find({ id: 't' }).style.left).toBe('1px')
    screen.fire(screen.find({ id: 'd' }), 'click')
    await drawn()
    expect(screen.find({ id: 't' }).style.left).toBe('2px')
  })

  it.each([
    ['styleText', `'color: #80ff0000; width: 1px'`],
    ['styleObject', `{ color: '#80ff0000', width: '1px' }`],
    ['styleObject', `{ 'color': '#80ff0000', width: 1 }`],
  ])('may be bound as a text or an object: %s', async (name, value) => {
    const { screen } = await open(
      page(
        `<text id="t" style="{{${name}}}">a</text>`,
        `export default { data: { ${name}: ${value} } }`,
      ),
    )
    const { color, width } = screen.find({ id: 't' }).style
    expect([color, parseFloat(String(width))]).toEqual(['#ff000080', 1])
  })

  it('separate shorthands, and read percentages', async () => {
    const { screen } = await open(
      page(
        '<div id="d"></div>',
        '',
        '#d { border: 2px solid red; width: 50%; background: #222222 }',
      ),
    )
    expect(screen.find({ id: 'd' }).style).toEqual({
      flexDirection: 'row',
      borderWidth: '2px',
      borderStyle: 'solid',
      borderColor: 'red',
      width: '50%',
      backgroundColor: '#222222',
    })
  })

  it.each([
    ['less', '@w: 7px;', '@w'],
    ['scss', '$w: 7px;', '$w'],
  ])('may be nested and have variables in %s', async (language, declared, used) => {
    const { screen } =
      await open(`<template><div class="page"><text id="t" class="big">a</text></div></template>
      <style lang="${language}">
        // a comment
        ${declared}
        .page { text { left: ${used}; &.big { top: 1px } } }
      </style>`)
    expect(screen.find({ id: 't' }).style).toMatchObject({ left: '7px', top: '1px' })
  })

  it('are in pixels of the design width in manifest.json', async () => {
    const { screen } = await open({
      'main.ux': page(
        '<text id="t">a</text>',
        '',
        '#t { width: 100px; lines: 2; padding: 10px 20px }',
      ),
      'manifest.json': '{ "config": { "designWidth": 932 } }',
    })
    expect(screen.find({ id: 't' }).style).toEqual({
      color: '#757575',
      fontSize: 15,
      width: '50px',
      lines: 2,
      padding: '5px 10px',
    })
  })

  it('keep a list of 500 rows with classes of every kind apart', async () => {
    const { screen } = await open(
      page(
        '<list><list-item for="{{n in 500}}" type="a" class="row {{n % 2 ? \'odd\' : \'even\'}}"><text>{{n}}</text></list-item></list>',
        '',
        '.row text { left: 1px } .odd text { color: #111111 } .even > text { color: #222222 }',
      ),
    )
    const texts = screen.find('list').children.map(({ children }) => children[0]!.style.color)
    expect(texts.filter((color) => color === '#111111')).toHaveLength(250)
    expect(texts.filter((color) => color === '#222222')).toHaveLength(250)
  })
})
