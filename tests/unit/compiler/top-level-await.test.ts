import { describe, expect, it } from 'vitest'
import { compile } from '../../../src/compiler/index.ts'

const awaits = async (source: string) => {
  const result = await compile({ 'main.ts': source }, { repairs: [] })
  return result.ok && result.files[0]!.awaits
}

describe('a file awaits at its top', () => {
  it.each([
    'await 1',
    'if (true) { await 1 }',
    'const x = [await 1]',
    'for await (const x of []) {}',
    'for (const x of [1]) await x',
    'export const x = await 1',
  ])('in %j', async (source) => {
    expect(await awaits(source)).toBe(true)
  })
})

describe('a file does not await at its top', () => {
  it.each([
    'console.log(1)',
    'async function f() { await 1 }',
    'const f = async () => await 1',
    'const f = async () => { for (;;) await 1 }',
    'class C { async m() { await 1 } }',
    '() => 1',
  ])('in %j', async (source) => {
    expect(await awaits(source)).toBe(false)
  })
})
