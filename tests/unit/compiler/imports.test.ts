import { describe, expect, it } from 'vitest'
import { compile } from '../../../src/compiler/index.ts'
import { knownModules } from '../../../src/platforms/known-modules.ts'
import { errorsOf, compiled, run } from './run-compiled.ts'

const on = (platform: string) => ({ modules: knownModules(platform)! })

describe('imports that cannot succeed', () => {
  it('are all named at once, each at its place', async () => {
    const source = [
      "import axios from 'axios'",
      "import { connectSocket, onSocketOpn } from '@tarojs/taro'",
      "import { log } from './missing'",
      'axios(connectSocket, onSocketOpn, log)',
    ].join('\n')
    expect(await errorsOf(source, on('taro'))).toEqual([
      "main.ts:1:19 Cannot find module 'axios' on Taro. Packages are not installed here. Remove the import, or add a file axios.ts that exports the names in use",
      "main.ts:2:25 '@tarojs/taro' has no export 'onSocketOpn'. Did you mean 'onSocketOpen'?",
      "main.ts:3:21 Cannot find './missing': the program has no such file. Add the file, or correct the path",
    ])
  })

  it.each([
    ['web', '@tarojs/taro', /It is a module of Taro\. Select that platform/],
    ['taro', '@ohos.net.webSocket', /It is a module of OpenHarmony/],
    ['blueos', '@system.websocketfactory', /Import '@blueos.network.webSocket' instead/],
    ['blueos', '@blueos.network.websocket', /Import '@blueos.network.webSocket' instead/],
    ['ohos', '@kit.NetworkKits', /Import '@kit.NetworkKit' instead/],
    [
      'taro',
      '@tarojs/nothing',
      /on Taro, which has '@tarojs\/taro' and '@tarojs\/components'\..* add a file @tarojs\/nothing\.ts/,
    ],
    ['ohos', '@ohos.nothing', /which has '@ohos\.net\.webSocket', .*and others\./],
    [
      'web',
      'vue',
      /^main\.ts:1:15 'vue' draws a screen, and pages of Weex and Taro use it\. Select/,
    ],
    ['ohos', 'react', /'react' draws a screen, and pages of Taro use it\. Select that platform/],
    ['taro', 'svelte', /'svelte' draws a screen, and no page here uses it/],
    ['web', '@tarojs/components', /It is a module of Taro\. Select that platform/],
    ['web', 'react-use-websocket', /Packages are not installed here/],
    ['web', 'lodash/debounce', /on Web\. .* add a file lodash\/debounce\.ts/],
  ])('on %s, %s leads to what is meant', async (platform, specifier, text) => {
    const [error] = await errorsOf(`import a from '${specifier}'\na()`, on(platform))
    expect(error).toMatch(text)
  })

  it('are told in both languages', async () => {
    const files = { 'main.ts': "import { a } from './b'\na()", 'b.ts': 'export const c = 1' }
    const result = await compile(files, { repairs: [], ...on('web') })
    expect(!result.ok && result.errors[0]!.text.zh).toBe('“./b”没有导出“a”。是否指“c”？')
  })

  it.each<[what: string, source: string, other: string]>([
    ['a default', "import b from './b'\nb()", 'export const a = 1'],
    ['a name', "import { b } from './b'\nb()", 'export const a = 1; const b = 2'],
    ['a name passed on', "export { b } from './b'", 'export default 1'],
    ['a name of several files', "import { b } from './b'\nb()", "export * from './c'"],
  ])('include %s that a file does not export', async (_, source, other) => {
    const files = { 'main.ts': source, 'b.ts': other, 'c.ts': 'export const a = 1' }
    expect(await errorsOf(files, on('web'))).toHaveLength(1)
  })
})

describe('imports that succeed', () => {
  it.each<[what: string, source: string, other: string]>([
    ['a type', "import { T } from './b'\nlet a: T", 'export const a = 1'],
    ['a type by its keyword', "import { type T, a } from './b'\na", 'export const a = 1'],
    ['types only', "import type { T } from 'anything'\nlet a: T", ''],
    ['nothing', "import {} from 'anything'", ''],
    ['a pattern', "import { c, d } from './b'\nc(d)", 'export const { a: c, b: [d] } = {}'],
    ['later variables', "import { c } from './b'\nc()", 'export let a = () => { let z }, c = 1'],
    [
      'a function',
      "import { f, g } from './b'\nf(g)",
      'export function f() {}; export async function* g() {}',
    ],
    [
      'an enum',
      "import { E, F } from './b'\nE(F)",
      'export enum E { A }\nexport const enum F { A }',
    ],
    ['an alias', "import { c } from './b'\nc()", 'const a = 1; export { a as c }'],
    ['a whole', "import * as b from './b'\nb.x()", 'export const a = 1'],
    ['CommonJS', "import { x } from './b'\nx()", 'exports.x = 1'],
    ['names of others', "import { c } from './b'\nc()", "export * from './c'"],
    ['a namespace', "import { n } from './b'\nn()", "export * as n from './c'"],
    ['an abstract class', "import { A } from './b'\nnew A()", 'export abstract class A {}'],
    ['a style sheet', "import './index.scss'", ''],
    ['a picture', "import logo from '../logo.png'\nlogo", ''],
  ])('take %s', async (_, source, other) => {
    const files = { 'main.ts': source, 'b.ts': other, 'c.ts': 'export const c = 1' }
    expect((await compiled(files, on('web'))).ok).toBe(true)
  })
})

describe('an imported name', () => {
  it.each([
    ["import Taro from '@tarojs/taro'\nTaro.missing()", 'Taro.missing is not a function'],
    ["import { value } from '@tarojs/taro'\nvalue()", 'value is not a function'],
    ["import { value as other } from '@tarojs/taro'\nother()", 'other is not a function'],
    ["import * as Whole from '@tarojs/taro'\nWhole.missing()", 'Whole.missing is not a function'],
    ["import { value } from '@tarojs/taro'\nnew value()", 'value is not a constructor'],
    ["import { value } from '@tarojs/taro'\nvalue = 2", 'Assignment to constant variable.'],
  ])('is the user’s own in what the engine says: %s', async (source, message) => {
    const modules = { '@tarojs/taro': { __esModule: true, default: {}, value: 1 } }
    await expect(run(source, modules)).rejects.toThrow(message)
  })

  it('is the user’s own when it comes from another file', async () => {
    const files = {
      'main.ts': "import util from './util'\nutil.f()",
      'util.ts': 'export default {}',
    }
    await expect(run(files)).rejects.toThrow('util.f is not a function')
  })

  it('is there before any statement', async () => {
    const files = {
      'main.ts': "export const seen = f()\nimport { a } from './a'\nfunction f() { return a }",
      'a.ts': 'export const a = 1',
    }
    expect(await run(files)).toMatchObject({ seen: 1 })
  })

  it.each<[what: string, other: string, value: number]>([
    ['that changes', 'export let a = 1; export const f = () => { a = 2 }', 2],
    [
      'that changes under another name',
      'let b = 1; export { b as a }; export const f = () => { b++ }',
      2,
    ],
    [
      'of a function that is replaced',
      'export function a() {}; export const f = () => { a = 2 as never }',
      2,
    ],
    ['that another file changes', "export { a, f } from './c'", 2],
    ['that another file changes, passed on', "export * from './c'", 2],
    ['that another file changes, imported first', "import { a, f } from './c'; export { a, f }", 2],
    ['that stays', 'export const a = 2, f = () => {}', 2],
  ])('%s is always the last value', async (_, other, value) => {
    const files = {
      'main.ts': "import { a, f } from './b'\nf()\nexport const seen = a",
      'b.ts': other,
      'c.ts': 'export let a = 1; export const f = () => { a = 2 }',
    }
    expect(await run(files)).toMatchObject({ seen: value })
  })

  it('is read late by files that import each other', async () => {
    const files = {
      'main.ts': "import { b } from './b'\nexport const a = 1, seen = b()",
      'b.ts': "import { a } from './main'\nexport const b = () => a",
    }
    expect(await run(files)).toMatchObject({ seen: 1 })
  })
})
