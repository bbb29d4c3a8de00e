import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { BuiltIns } from '../../../.vitepress/plugins/captured/built-ins.ts'
import { rewrite } from '../../../.vitepress/plugins/captured/rewrite.ts'

/** Source of a module, and a part of the rewritten source. */
const CASES: readonly (readonly [title: string, source: string, part: string])[] = [
  [
    'a method',
    `export const f = (m: Map<string, number>) => m.get('a')`,
    `$Map_prototype_get(m, 'a')`,
  ],
  [
    'a method of a view',
    `export const f = (m: ReadonlySet<number>) => m.has(1)`,
    `$Set_prototype_has(m, 1)`,
  ],
  ['a method with a stand-in', `export const f = (a: number[]) => a.push(1)`, `$Array_push(a, 1)`],
  ['a static function', `export const f = (o: object) => Object.keys(o)`, `$Object_keys(o)`],
  ['a global', `export const f = () => new WeakMap()`, `new $WeakMap()`],
  ['an accessor', `export const f = (m: Map<string, number>) => m.size`, `$Map_prototype_size(m)`],
  [
    'an optional call',
    `export const f = (m?: Map<string, number>) => m?.get('a')`,
    `$optionally(m, (it$) => $Map_prototype_get(it$, 'a'))`,
  ],
  [
    'a call of what may be missing, of what may be missing',
    `export const f = (o?: { a?(n: number): void }) => o?.a?.(1)`,
    `$optionally(o, (of$) => $optionally($own(of$, 'a'), (it$) => $Function_call(it$, of$, 1)))`,
  ],
  ['a loop', `export function f(a: number[]) { for (const b of a) b }`, `of $each(a)`],
  ['a spread', `export const f = (a: number[]) => [...a]`, `[...$each(a)]`],
  [
    'a pattern of an array',
    `export const f = ([a, b]: [number, number]) => a + b`,
    `({ 0: a, 1: b }: [number, number])`,
  ],
  ['a property that may be missing', `export const f = (o: { a?: number }) => o.a`, `$own(o, "a")`],
  [
    'such a property of a mapped type',
    `export const f = (o: Partial<Readonly<Record<'a' | 'b', number>>>) => o.a`,
    `$own(o, "a")`,
  ],
  [
    'a pattern with such a property',
    `export const f = ({ a }: { a?: number }) => a`,
    `const { a } = $ownOnly(parameter$0, 'a')`,
  ],
  [
    'such a pattern before a line break',
    `export const f = ({ a }: { a?: number }) =>\n  a`,
    `const { a } = $ownOnly(parameter$0, 'a'); return a`,
  ],
  ['an index', `export const f = (a: number[], i: number) => a[i]`, `$at(a, i)`],
  [
    'an assignment to an index',
    `export const f = (a: number[]) => { a[0] = 1 }`,
    `$setItem(a, 0, 1)`,
  ],
  [
    'an assignment to a name of a record',
    `export const f = (o: Record<string, number>, k: string) => { o[k] = 1 }`,
    `$setProperty(o, k, 1)`,
  ],
  [
    'an assignment to a property that may be missing',
    `export const f = (o: { a?: number }) => { o.a = 1 }`,
    `$setProperty(o, 'a', 1)`,
  ],
  [
    'an assignment to a byte',
    `export const f = (b: Uint8Array, i: number) => { b[i] = 1 }`,
    `b[i] = 1`,
  ],
  ['a class check', `export const f = (o: unknown) => o instanceof Map`, `$isInstance(o, $Map)`],
  [
    'a dictionary',
    `export const f = () => new MessageEvent('a', { data: 1 })`,
    `{ __proto__: null, data: 1 }`,
  ],
  [
    'nothing of ours',
    `class Own { get(_: string) {} }\nexport const f = (o: Own) => o.get('a')`,
    `o.get('a')`,
  ],
  ['no type', `import type { Map } from './types.ts'\nexport type T = Map`, `export type T = Map`],
]

const FILES = new Map(CASES.map(([, source], index) => [`/case-${index}.ts`, source]))

/** Reads all cases as a single program: the library takes most of the time. */
function programOf(): ts.Program {
  const options = {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    strict: true,
    types: [],
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.fileExists = (name) => FILES.has(name) || fileExists(name)
  host.getSourceFile = (name, languageVersion) => {
    const source = FILES.get(name)
    return source === undefined
      ? getSourceFile(name, languageVersion)
      : ts.createSourceFile(name, source, languageVersion, true)
  }
  return ts.createProgram([...FILES.keys()], options, host)
}

const withoutSpace = (code: string): string => code.replace(/\s/g, '')

describe('a script beside a program is bound to captured built-ins', () => {
  const program = programOf()
  const builtIns = new BuiltIns(program)

  it.each(CASES.map(([title, , part], index) => [title, part, index] as const))(
    '%s',
    (_, part, index) => {
      const file = program.getSourceFile(`/case-${index}.ts`)!
      const { code, findings } = rewrite(file, builtIns, new Set(['Array_push']))
      expect(withoutSpace(code)).toContain(withoutSpace(part))
      expect(findings).toEqual([])
    },
  )
})
