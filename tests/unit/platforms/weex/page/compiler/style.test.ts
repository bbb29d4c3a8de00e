import { describe, expect, it } from 'vitest'
import { compiled, errorsOf, load, notesOf, page } from './support.ts'

const styled = (style: string) => page('<div></div>', '', style)
const styleOf = async (style: string) => load(await compiled(styled(style))).style

describe('the style block', () => {
  it('has classes by name, in camel case and with numbers', async () => {
    const style =
      '.input { font-size: 40; height: 80 ; width: 40px; color: white; }\n.a-b{top:-1.5}'
    expect(await styleOf(style)).toEqual({
      input: { fontSize: 40, height: 80, width: '40px', color: 'white' },
      'a-b': { top: -1.5 },
    })
  })

  it('has what holds while an element is pressed under a name of its own', async () => {
    expect(await styleOf('.a{color:red}.a:active{background-color:#1E90FF}')).toEqual({
      a: { color: 'red', 'backgroundColor:active': '#1E90FF' },
    })
  })

  it('may name several classes, and one class twice', async () => {
    expect(await styleOf('.a, .b { top: 1 } .a { top: 2; left: 0 } /* c */')).toEqual({
      a: { top: 2, left: 0 },
      b: { top: 1 },
    })
  })

  it('may come in several blocks', async () => {
    const source = `${page('<div></div>', '', '.a{top:1}')}<style scoped>.b{top:2}</style>`
    expect(load(await compiled(source)).style).toEqual({ a: { top: 1 }, b: { top: 2 } })
  })

  it('ignores every other selector, and says so at its line', async () => {
    const style =
      '\n.a .b { top: 1 }\ntext { top: 1 }\n@media print { .c { top: 1 } }\n.d:hover{top:1}'
    expect(await styleOf(style)).toEqual({})
    expect(await notesOf(styled(style))).toEqual([
      '3 weex.style-selector .a .b',
      '4 weex.style-selector text',
      '5 weex.style-selector @media',
      '6 weex.style-selector .d:hover',
    ])
  })

  it('keeps a property that Weex does not know, and says so at its line', async () => {
    const style = '.a {\n  box-shadow: 1px;\n}'
    expect(await styleOf(style)).toEqual({ a: { boxShadow: '1px' } })
    expect(await notesOf(styled(style))).toEqual(['3 weex.style-property box-shadow'])
    expect(await notesOf(page('<div\n style="float: left"></div>'))).toEqual([
      '2 weex.style-property float',
    ])
  })

  it.each([
    ['width: 50%', { width: 50 }, 'weex.style-unit width 50% 50'],
    ['padding: 1em 20px', { padding: '1 20px' }, 'weex.style-unit padding 1em 20px 1 20px'],
    ['margin-left: auto', {}, 'weex.style-value margin-left auto'],
    ['display: block', {}, 'weex.style-value display block'],
    ['border: 1px solid red', { border: '1px solid red' }, 'weex.style-property border'],
    ['height: 30wx; font-weight: 700', { height: '30wx', fontWeight: 700 }, undefined],
  ])('reads %j as Weex’s compiler does, and says so', async (declaration, read, note) => {
    const inBlock = styled(`.a { ${declaration} }`)
    expect(load(await compiled(inBlock)).style).toEqual({ a: read })
    expect(await notesOf(inBlock)).toEqual(note ? [`2 ${note}`] : [])
    const inline = page(`<div style="${declaration}"></div>`)
    expect(await notesOf(inline)).toEqual(note ? [`1 ${note}`] : [])
  })

  it.each([
    ['.a { top: 1', '2:8 Unclosed block'],
    ['.a { top: 1 } }', '2:22 Unexpected }'],
    ['.a {\n  top\n}', '3:3 This is not a declaration. Write name: value; Found top'],
    ['/* a', '2:8 Unclosed comment'],
    ['.a { .b { top: 1 } }', '2:13 lang="scss" is not supported here'],
  ])('in %j is refused at its place', async (style, message) => {
    expect(await errorsOf(styled(style))).toEqual([message])
  })
})
