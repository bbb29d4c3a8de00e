import { describe, expect, it } from 'vitest'
import { errorsOf, notesOf, page } from './support.ts'

describe('an error has file, line, column and a sentence', () => {
  it.each([
    [
      '<script>export default {}</script>',
      'main.ux:1:1 The page has no <template>. Add a <template>',
    ],
    ['<template></template>', 'main.ux:1:1 The <template> is empty. Add one root element'],
    [
      '<template>\n<div></div>\n<text>a</text>\n</template>',
      'main.ux:3:1 A template has exactly one root element. Remove this second root element',
    ],
    [
      '<template>\n<div>\n<text>a\n</div>\n</template>',
      'main.ux:3:1 <text> has no closing </text>',
    ],
    [
      '<template><block><div></div></block></template>',
      'main.ux:1:11 A <block> cannot be the root element of a template. Write a <div>',
    ],
    [
      '<template>\n<div for="{{list}}"></div></template>',
      'main.ux:2:6 The root element of a template cannot have for or if. Put the element into a <div>',
    ],
    [
      page('\n<text elif="{{a}}">x</text>'),
      'main.ux:3:1 elif and else require an element with if or elif directly before',
    ],
    [
      page('\n<text v-if="a">x</text>'),
      'main.ux:3:7 v-if is Vue syntax. In a .ux file write if="{{…}}", for="{{…}}", name="{{…}}" and onclick="…"',
    ],
    [
      page('\n<text :value="a">x</text>'),
      'main.ux:3:7 :value is Vue syntax. In a .ux file write if="{{…}}", for="{{…}}", name="{{…}}" and onclick="…"',
    ],
    [page('\n<text>{{ a + }}</text>'), 'main.ux:3:13 The expression is not complete'],
    [page('\n<text>{{ a </text>'), 'main.ux:3:7 {{ has no closing }}'],
    [
      page('\n<input model:value="{{a + 1}}">'),
      'main.ux:3:8 model:value requires a property of data in braces: model:value="{{text}}"',
    ],
    [page('', '', '\n.a { top: 1'), 'main.ux:6:1 Unclosed block'],
    [page('', '\nexport default {\n  a: ,\n}'), 'main.ux:6:6 Unexpected ","'],
    [
      '<import name="x" src="./missing"></import>\n<template><div></div></template>',
      'main.ux:1:1 There is no file ./missing. Add the component to the files of the program',
    ],
    [
      '\n<import name="x"></import>\n<template><div></div></template>',
      'main.ux:2:1 An <import> requires a name and a src: <import name="my-row" src="./my-row"></import>',
    ],
  ])('%j', async (source, expected) => {
    expect(await errorsOf(source)).toContain(expected)
  })

  it('also in a component', async () => {
    const main = '<import name="x" src="./row"></import><template><x></x></template>'
    expect(
      await errorsOf({
        'main.ux': main,
        'row.ux': '<template>\n<text>{{ 1 + }}</text></template>',
      }),
    ).toEqual(['row.ux:2:13 The expression is not complete'])
  })
})

describe('a note stands at the line', () => {
  it('of a component that is not drawn, once per name', async () => {
    const template = '\n<qrcode value="x"></qrcode>\n<canvas></canvas><qrcode></qrcode>'
    expect(await notesOf(page(template))).toEqual([
      '3 blueos.component-not-here qrcode',
      '4 blueos.component-not-here canvas',
    ])
  })

  it('of a text where none is shown', async () => {
    expect(await notesOf(page('\n<div>oops</div>'))).toEqual(['3 blueos.text-outside div'])
  })

  it.each([
    ['.a:hover { top: 1px }', '6 blueos.style-selector .a:hover'],
    ['@media (device: phone) { .a { top: 1px } }', '6 blueos.style-selector @media'],
    ['@tailwind utilities;', '6 blueos.style-selector @tailwind'],
    ['.a { .b { top: 1px } }', '6 blueos.style-nested'],
    ['.a { float: left }', '6 blueos.style-property float'],
    ['.a { flex: 1 }', '6 blueos.style-property flex'],
    ['.a { caret-color: red }', '6 blueos.style-not-drawn caret-color'],
    ['.a { width: 2em }', '6 blueos.style-value width 2em'],
    ['.a { display: block }', '6 blueos.style-value display block'],
  ])('of a style: %s', async (style, expected) => {
    expect(await notesOf(page('', '', `\n${style}`))).toEqual([expected])
  })

  it('of all that a style in another language needs is one, at the first place', async () => {
    const style =
      '.a { @include box; color: $one; left: $two; top: $three; right: $four; bottom: $five }'
    const [note, ...others] = await notesOf(
      `<template><div></div></template>\n<style lang="scss">\n${style}\n</style>`,
    )
    expect(note).toBe('3 blueos.style-language @include, $one, $two, $three, $four, …')
    expect(others).toEqual([])
  })

  it('of a style in another language, and of an inline style', async () => {
    expect(
      await notesOf(
        '<template><div style="float: left"></div></template>\n<style lang="less">@a: 1; .b { .mix(); }</style>',
      ),
    ).toEqual(['1 blueos.style-property float', '2 blueos.style-language lang="less"'])
  })

  it('and nothing is said of what the documents list', async () => {
    const style = `.a { width: 100%; padding: 2px 4px; border: 1px solid #ff0000; background-color: #80ff0000;
      background: linear-gradient(#f00, #00f); flex-grow: 1; lines: 2; text-overflow: ellipsis }
      #b > text, list-item .c:active { opacity: 0.5; margin-left: -4px }`
    expect(await notesOf(page('', '', style))).toEqual([])
  })
})
