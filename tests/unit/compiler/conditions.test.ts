import { describe, expect, it } from 'vitest'
import { compile } from '../../../src/compiler/index.ts'
import { readConditions } from '../../../src/compiler/conditions/read.ts'

/** Returns what is left of a source under the names. */
function included(source: string, ...names: string[]): string {
  const { excluded, problems } = readConditions(source, new Set(names))
  expect(problems).toEqual([])
  let text = ''
  let end = 0
  for (const { from, to } of excluded) {
    text += source.slice(end, from)
    end = to
  }
  return text + source.slice(end)
}

/** Returns the letters that are left in a source of letters and directives. */
const letters = (source: string, ...names: string[]): string =>
  included(source, ...names)
    .replace(/(?:\/\/|\/\*|<!--)[^\n]*?(?:\*\/|-->|\n|$)/g, '')
    .replace(/\s/g, '')

describe('Conditional comments', () => {
  const branches = 'a\n// #ifdef H5\nb\n// #endif\n// #ifndef H5\nc\n// #endif\nd'

  it('leave the branch whose name holds', () => {
    expect(letters(branches, 'H5')).toBe('abd')
    expect(letters(branches, 'APP')).toBe('acd')
  })

  it.each([
    ['H5 || MP-WEIXIN', 'MP-WEIXIN', true],
    ['H5 || MP-WEIXIN', 'MP', false],
    ['MP', 'MP-WEIXIN', false],
    ['APP-PLUS && VUE3', 'APP-PLUS', false],
    ['!H5 && (APP || MP)', 'APP', true],
    ['  H5  ', 'H5', true],
  ])('“%s” with %s is %s', (condition, name, held) => {
    expect(letters(`// #ifdef ${condition}\na\n// #endif`, name)).toBe(held ? 'a' : '')
    expect(letters(`// #ifndef ${condition}\na\n// #endif`, name)).toBe(held ? '' : 'a')
  })

  it('nest', () => {
    const nested =
      '// #ifdef APP\na\n// #ifdef VUE3\nb\n// #endif\nc\n// #endif\n// #ifdef H5\n// #ifdef VUE3\nd\n// #endif\n// #endif\ne'
    expect(letters(nested, 'APP', 'VUE3')).toBe('abce')
    expect(letters(nested, 'APP')).toBe('ace')
    expect(letters(nested, 'H5', 'VUE3')).toBe('de')
  })

  it('have an alternative', () => {
    const source = '// #ifdef H5\na\n// #else\nb\n// #endif'
    expect(letters(source, 'H5')).toBe('a')
    expect(letters(source)).toBe('b')
  })

  it('stand in comments of style sheets and of markup, also within a line', () => {
    expect(letters('a /* #ifdef H5 */ b /* #endif */ c', 'APP')).toBe('ac')
    expect(letters('a <!-- #ifdef H5 --> b <!-- #endif --> c', 'APP')).toBe('ac')
    expect(letters('a //#ifdef H5\r\nb\r\n//#endif\r\nc', 'H5')).toBe('abc')
  })
})

describe('A program with conditional comments', () => {
  const source = `// #ifdef H5
const where = 'H5'
// #endif
// #ifdef APP
const where = 'App'
// #endif
throw new Error(where)`
  const compiled = (conditions?: string[]) =>
    compile({ 'main.ts': source }, { repairs: [], ...(conditions && { conditions }) })

  it('compiles one branch, with every line in its place', async () => {
    const result = await compiled(['APP'])
    expect(
      result.ok && result.files[0]!.code.split('\n').findIndex((line) => /App/.test(line)),
    ).toBe(4)
    expect(result.ok && result.files[0]!.code).not.toContain("'H5'")
  })

  it('has every branch on a platform without such comments', async () => {
    expect(await compiled()).toMatchObject({ ok: false })
  })

  it.each([
    ['a block without an end', 'let a\n// #ifdef H5\nlet b', 2, /has no #endif/],
    ['an end without a block', 'let a\nlet b\n// #endif', 3, /no #ifdef or #ifndef/],
    ['an unreadable condition', '// #ifdef H5 APP\n// #endif', 1, /"H5 APP".*cannot be read/],
    ['no condition', '\n// #ifndef\n// #endif', 2, /cannot be read/],
  ])('is refused for %s, with the line', async (_, text, line, message) => {
    const result = await compile({ 'main.ts': text }, { repairs: [], conditions: ['H5'] })
    expect(result).toMatchObject({
      ok: false,
      errors: [{ line, message: expect.stringMatching(message) as string }],
    })
  })

  it('keeps the server script and a text with # as they are', async () => {
    const files = { 'main.ts': 'console.log("#endif")', 'server.ts': '// #endif' }
    expect(await compile(files, { repairs: [], conditions: [] })).toMatchObject({ ok: true })
  })
})
