import { describe, expect, it } from 'vitest'
import { compile } from '../../../../../../src/compiler/index.ts'
import { pagesOf } from '../../../../../../src/platforms/pages.ts'
import { errorsOf, notesOf, page } from './support.ts'

describe('a page that cannot be compiled', () => {
  it.each([
    ['<script></script>', '1:1 The page has no <template>. Add a <template>'],
    ['<template>\n</template>', '1:1 The <template> is empty. Add one root element'],
    [page('<div></div>\n <text></text>'), /^2:2 A template has exactly one root element/],
    [page('<div repeat="{{a}}"></div>'), /^1:16 The root element of a template cannot have repeat/],
    ['<template>\n<div></div>', '1:1 <template> has no closing </template>'],
    [`${page('<div></div>')}\n<script>`, /^5:1 <script> has no closing/],
    [`${page('<div></div>')}<template></template>`, /^4:1 A page has one <template>/],
    [page('<div></div>').replace('<style>', '<style lang="sass">'), /^2:1 lang="sass"/],
    [
      page('<div></div>').replace('<script>', '<script src="./a.js">'),
      /^3:1 Blocks from other files/,
    ],
    [page('<div a="'), /inside a tag/],
  ])('as in %j is told at its place', async (source, message) => {
    expect((await errorsOf(source))[0]).toMatch(message)
  })

  it.each([
    ['<text>\n  {{ a + }}</text>', '2:9 The expression is not complete'],
    ['<text>{{ a b }}</text>', '1:22 Unexpected "b", expected ","'],
    ['<text>x {{a}} y {{ b c }}</text>', '1:32 Unexpected "c", expected ","'],
    ['<text>{{ a\n  b }}</text>', '2:3 Unexpected "b", expected ","'],
    ['<div if="{{a b}}"></div>', '1:24 Unexpected "b", expected ","'],
    ['<div><div repeat="{{v in a b}}"></div></div>', '1:38 Unexpected "b", expected ","'],
    ['<div><div repeat="{{a b}}"></div></div>', '1:33 Unexpected "b", expected ","'],
    ['<div onclick="go(1"></div>', '1:29 The expression is not complete'],
    ['<div style="top: {{a b}}"></div>', '1:32 Unexpected "b", expected ","'],
    ['<div class="a {{b c}}"></div>', '1:29 Unexpected "c", expected ","'],
    ['<text>a {{b</text>', '1:19 {{ has no closing }}'],
    ['<div a="{{b"></div>', '1:19 {{ has no closing }}'],
  ])('because of an expression, as in %j, is told where it is wrong', async (template, message) => {
    expect((await errorsOf(page(template)))[0]).toBe(message)
  })

  it('because of its script is told at the line of the file', async () => {
    expect(await errorsOf(page('<div>\n</div>', 'var a\nlet b = ;'))).toEqual([
      '5:9 Unexpected ";"',
    ])
    expect(await errorsOf(page('<div></div>', 'const a = 1\nconst a = 2'))).toEqual([
      "4:7 Identifier 'a' has already been declared",
    ])
  })

  it('is told of every error, in the order of the file, and in both languages', async () => {
    const source = page('<text>{{ a b }}</text>', 'let = 1 2', '.a {')
    const result = await compile({ 'main.we': source }, { repairs: [], pages: pagesOf('weex') })
    if (result.ok) throw new Error('compiled')
    expect(result.errors.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'main.we:1',
      'main.we:2',
      'main.we:3',
    ])
    for (const { text } of result.errors) expect(text.zh).toMatch(/\p{Script=Han}/u)
  })
})

describe('a page file where there is no compiler for it', () => {
  it('is refused', async () => {
    const result = await compile({ 'main.we': page('<div></div>') }, { repairs: [] })
    expect(!result.ok && result.errors[0]!.message).toMatch(/^This is a page, not a script/)
    for (const id of ['web', '__proto__']) {
      expect(pagesOf(id)).toEqual({ formats: [], compilers: {} })
    }
  })

  it('under the name of a script is told what to name it', async () => {
    const options = { repairs: [], pages: pagesOf('weex') }
    const result = await compile({ 'main.ts': page('<div></div>') }, options)
    expect(!result.ok && result.errors[0]!.message).toBe(
      'This is a page, not a script. Rename the file to main.we or main.vue',
    )
  })
})

describe('what the compiler of .we pages let pass', () => {
  it.each([
    ['<div>\n</div></div></text>', ['2 weex.end-tag-surplus div', '2 weex.end-tag-surplus text']],
    ['<div>\n<text>a</div>', ['2 weex.end-tag-missing text']],
    ['<div><input></input><image></image></div>', []],
    ['<div a="1" a="2" b=c=d></div>', []],
  ])('compiles, with a note: %j', async (template, notes) => {
    expect(await notesOf(page(template))).toEqual(notes)
  })

  it('is ignored where it is not the page but what starts it', async () => {
    const source = `${page('<div></div>')}<script type="data">{"a": 1}</script>`
    expect(await notesOf(source)).toEqual(['4 weex.page-data data'])
  })
})
