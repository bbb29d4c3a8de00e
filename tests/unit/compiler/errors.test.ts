import { describe, expect, it } from 'vitest'
import { compile } from '../../../src/compiler/index.ts'
import { compiled, errorsOf } from './run-compiled.ts'

describe('a syntax error', () => {
  it.each([
    ['let a = ;', '1:9 Unexpected ";"'],
    ['let a = (1\nlet b = 2', '2:1 Unexpected "let", expected ","'],
    ['const a = {\n', '2:1 Unexpected end of file, expected ","'],
    ['const a = `b', '1:12 Unterminated template'],
    ["const a = 'b\n'", '1:11 Unterminated string constant'],
    ['/* a', '1:4 Unterminated comment'],
    ['\r\nlet a = ;', '2:9 Unexpected ";"'],
    ["import a from 'b' 或 c", '1:19 Unexpected "或", expected ";"'],
    ['let a = “b”', '1:9 Unexpected character “. Write " instead'],
    ['f(1，2)', '1:4 Unexpected character ，. Write , instead'],
  ])('in %j is told at its place', async (source, message) => {
    expect(await errorsOf(source)).toEqual([`main.ts:${message}`])
  })

  it.each([
    ['f(() => { let a = ; })', '1:19 Unexpected ";"'],
    [
      'socket.on("open", (event) => {\n  f(async (a: number) => {\n    g(1 2)\n  })\n})',
      '3:9 Unexpected "2", expected ","',
    ],
    ['const f = (a) => {\n  if (a {\n  }\n}', '2:9 Unexpected "{", expected ")"'],
    ['f((a) => { return (b) => { return [1; } })', '1:37 Unexpected ";", expected ","'],
  ])('in an arrow function, as in %j, is told at its place', async (source, message) => {
    expect(await errorsOf(source)).toEqual([`main.ts:${message}`])
  })

  it('is told of the page as a whole when a page is pasted', async () => {
    const [error] = await errorsOf('\n<template>\n  <div></div>\n</template>\n<script></script>')
    expect(error).toMatch(/^main.ts:2:1 This is a page/)
  })

  it('is told in both languages', async () => {
    const result = await compile({ 'main.ts': 'let a = ;' }, { repairs: [] })
    expect(!result.ok && result.errors[0]!.text).toEqual({
      en: 'Unexpected ";"',
      zh: '意外的 ";"',
    })
  })

  it('is told of every file, and nothing is compiled', async () => {
    const files = { 'main.ts': 'let = 1 2', 'server.ts': '}', 'other.ts': 'let a' }
    expect((await errorsOf(files)).map((error) => error.split(':')[0])).toEqual([
      'main.ts',
      'server.ts',
    ])
  })

  it.each([
    '变量 = 1',
    'const π = 3',
    'const a\\u0062 = 1',
    'f("“，”", "a\\\nb"); function f(/* ，*/) {}',
  ])('is not made of letters of other scripts, strings or comments: %s', async (source) => {
    expect((await compiled(source)).ok).toBe(true)
  })
})

describe('a name declared twice', () => {
  it.each([
    ['const ws = 1\nconst ws = 2', '2:7'],
    ['let ws\nvar ws', '2:5'],
    ["import { ws } from 'a'\nconst ws = 1", '2:7'],
    ['class A {}\nfunction A() {}', '2:10'],
    ['function f() { let { ws } = 1, [ws] = 2 }', '1:33'],
    ['const a = 1, f = (x) => { const y = x }, a = 2', '1:42'],
  ])('in %j is told at the later one', async (source, place) => {
    const [error] = await errorsOf(source)
    expect(error).toMatch(new RegExp(`^main.ts:${place} Identifier '\\w+' has already`))
  })

  it('is told once for every repetition', async () => {
    expect(await errorsOf('const ws = 1\nconst ws = 2\nconst ws = 3')).toHaveLength(2)
  })

  it.each([
    'var a\nvar a',
    'function f() {}\nfunction f() {}',
    'const a = 1\n{ const a = 2 }',
    'for (const i of []) {}\nfor (const i of []) { const i = 1 }',
    'const f = (a) => a, a = 1',
    'const f = a => a, g = async a => a, a = 1',
    'const f = function g() {}, g = 1',
    'function f(a, b) { var a }',
    'interface A {}\nconst A = 1',
    'function f(a: string): void\nfunction f(a: unknown) {}',
    'enum E { A }\nenum E { B = 1 }',
    'class A { a = 1; static { const a = 1 } get b() { const a = 2; return a } }',
    'try {} catch (e) { let f }\ntry {} catch (e) { let f }',
  ])('is not seen in %j', async (source) => {
    expect((await compiled(source)).ok).toBe(true)
  })
})

describe('a program without a file that could start', () => {
  it('is told so', async () => {
    expect(await errorsOf({ 'a.ts': '' })).toEqual([
      'main.ts:1:1 The file main.ts is missing. Add it to run the program',
    ])
  })

  it('prefers main.ts, then main.js, then any other main', async () => {
    const programs: Record<string, string>[] = [
      { 'main.mts': '', 'main.js': '', 'main.ts': '' },
      { 'main.mts': '', 'main.js': '' },
      { 'main.mts': '', 'a.ts': '' },
    ]
    const mains = await Promise.all(programs.map(async (files) => (await compiled(files)).main))
    expect(mains).toEqual(['main.ts', 'main.js', 'main.mts'])
  })

  it('does not start a text', async () => {
    expect(await errorsOf({ 'main.md': '# a' })).toEqual([
      'main.md:1:1 main.md holds no code to run. Add a file main.ts',
    ])
  })
})
