import { describe, expect, it } from 'vitest'
import { compiled, errorsOf, run } from './run-compiled.ts'

const modules = { './c': { __esModule: true, count: 'imported', tag: 'imported tag' } }

/** Returns the export `seen` of a module importing `count` and `tag`. */
async function seen(source: string, main = 'main.ts'): Promise<unknown> {
  const files = { [main]: `import { count, tag } from './c'\n${source}` }
  return (await run(files, modules)).seen
}

describe('a name that shadows an import', () => {
  it.each([
    [
      'var in a for head',
      'function f(l) { for (var count = 0; count < l; count++); return count }',
    ],
    ['var in a for-of head', 'function f(l) { for (var count of [l]); return count }'],
    ['var in a for-in head', 'function f(l) { for (var count in { 3: 0 }); return +count }'],
    [
      'a pattern in a for head',
      'function f(l) { for (var { count } of [{ count: l }]); return count }',
    ],
    ['a renamed pattern', 'function f(l) { for (var [{ k: count = l }] of [[{}]]); return count }'],
    [
      'the second of a for head',
      'function f(l) { for (var i = 0, count = l; i < 1; i++); return count }',
    ],
    ['var in a nested block', 'function f(l) { if (l) { { var count = l } } return count }'],
    ['a parameter of a method', 'const f = new (class { f(count) { return count } })().f'],
    ['a function’s own name', 'const f = (l) => (function count() { return count && l })()'],
  ])('is meant by %s', async (_, source) => {
    for (const main of ['main.js', 'main.ts']) {
      expect(await seen(`${source}\nexport const seen = f(3)`, main)).toBe(3)
    }
  })

  it('keeps to the functions inside a for head', async () => {
    const source = `function f() {
      for (var i = (() => { let count = 1; return count })(); i < 2; i++) ;
      return [i, count]
    }
    export const seen = f()`
    expect(await seen(source)).toEqual([2, 'imported'])
  })

  it('keeps to its block when it is a function', async () => {
    const source = 'function f() { { function count() {} } return count }\nexport const seen = f()'
    expect(await seen(source)).toBe('imported')
  })

  it('keeps to its static block', async () => {
    const source = `let inside
    class C { static { var count = 1; inside = count } }
    export const seen = [inside, count]`
    expect(await seen(source)).toEqual([1, 'imported'])
  })
})

describe('a label that has an import’s name', () => {
  it.each([
    ['a loop', 'count: for (;;) { seen = count; break count }'],
    ['a block', 'count: { seen = count; break count }'],
    ['a loop that goes on', 'count: for (const n of [1, 2]) { seen = count; continue count }'],
    ['one of several', 'a: count: for (;;) { seen = count; break a }'],
    ['a case', 'switch (1) { case 1: count: { seen = count; break count } }'],
    ['a choice', 'tag: { seen = tag ? count : tag; break tag }'],
  ])('marks %s', async (_, source) => {
    expect(await seen(`export let seen\n${source}`)).toBe('imported')
  })

  it('is told from what else stands before a colon', async () => {
    const source = `const o = { count: tag, [count]: 1 }
    switch (tag) { case count: break; default: }
    export const seen = [true ? count : tag, false ? [count] : { tag: count }, o.count]`
    expect(await seen(source)).toEqual(['imported', { tag: 'imported' }, 'imported tag'])
  })
})

describe('an export', () => {
  it('takes every variable of its statement', async () => {
    const exports = await run('export const a = 1, { b, c: [d] } = { b: 2, c: [3] }, e = a + b')
    expect({ ...exports }).toEqual({ a: 1, b: 2, d: 3, e: 3 })
  })

  it.each([
    ['destructuring', 'export let live = 1; [live] = [2]'],
    ['destructuring to a list', 'let live = 1; ({ a: live } = { a: 2 }); export { live }'],
    ['a loop', 'export let live; for (live of [1, 2]) ;'],
    ['var in a loop’s head', 'export { live }\nfor (var live = 0; live < 2; live++) ;'],
    ['a function', 'export function live() {}\nlive = 2'],
    ['an assignment in a function', 'export let live = 1\nconst f = () => { live++ }\nf()'],
  ])('stays bound when it is assigned by %s', async (_, source) => {
    expect((await run(source)).live).toBe(2)
  })

  it('stands before what it exports', async () => {
    const exports = await run('export { a, B as C, c as default }\nconst a = 1, c = 3; class B {}')
    expect([exports.a, typeof exports.C, exports.default]).toEqual([1, 'function', 3])
  })

  it('of a function is there for a module that is loaded first', async () => {
    const { seen } = await run({
      'main.js': `import { early } from './b'\nexport function made() { return 'made' }\nexport const seen = early`,
      'b.js': `import { made } from './main'\nexport const early = made()`,
    })
    expect(seen).toBe('made')
  })

  it('keeps an import that it alone uses, and leaves types out', async () => {
    const exports = await run(
      `import { count, tag as other } from './c'\ninterface T {}\nexport { count, other as tag, T, type T as U }\n(() => {})()`,
      modules,
    )
    expect({ ...exports }).toEqual({ count: 'imported', tag: 'imported tag' })
  })

  it('of TypeScript’s own kinds', async () => {
    const { E, F, A, n } = await run(
      `export enum E { X = 4 }\nexport const enum F { Y }\nexport abstract class A { static v = 1 }
       export declare const gone: string
       export function n(a: string): string\nexport function n(a: number): number
       export function n(a: unknown) { return a }\nexport type T = string\nexport interface I {}`,
    )
    expect([
      (E as never)['X'],
      (F as never)['Y'],
      (A as never)['v'],
      (n as (a: number) => number)(5),
    ]).toEqual([4, 0, 1, 5])
  })
})

describe('no duplicate', () => {
  it.each([
    [
      'a block’s function beside the variable outside',
      'function g() { { function f() {} } let f = 1 }',
    ],
    ['var of a static block', 'class C { static { var C = 1 } }'],
    ['var of two loops', 'for (var i of []) ;\nfor (var i of []) ;'],
  ])('is %s', async (_, source) => {
    expect((await compiled({ 'main.js': source })).ok).toBe(true)
  })

  it('hides a real one', async () => {
    expect(await errorsOf({ 'main.js': 'let i\nfor (var i of []) ;' })).toEqual([
      "main.js:2:10 Identifier 'i' has already been declared",
    ])
  })
})
