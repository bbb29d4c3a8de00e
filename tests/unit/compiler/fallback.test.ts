import { describe, expect, it } from 'vitest'
import { compiled, errorsOf } from './run-compiled.ts'

const DECORATED = 'function log(value: unknown) {}\n@log class A {}'
const NAMESPACE = 'export {}\nnamespace Codes { export const normal = 1000 }'

describe('what only the TypeScript compiler can emit', () => {
  it.each([
    [DECORATED, '2:1', 'decorators'],
    [NAMESPACE, '2:1', 'namespaces'],
    ['namespace A.B { f() }', '1:1', 'namespaces'],
  ])('is told at its place when that is not there: %j', async (source, place, feature) => {
    const [error] = await errorsOf(source)
    expect(error).toContain(`main.ts:${place} `)
    expect(error).toContain(feature)
    expect(await errorsOf(source, { fallback: async () => null })).toEqual([error])
  })

  it('goes through the fallback, by file', async () => {
    const asked: string[] = []
    const { files } = await compiled(
      { 'main.ts': 'export {}', 'codes.ts': NAMESPACE },
      {
        fallback: async (file, source) => {
          asked.push(`${file}: ${source}`)
          return { code: '"use strict";\nexports.emitted = true', map: '{"version":3}' }
        },
      },
    )
    expect(asked).toEqual([`codes.ts: ${NAMESPACE}`])
    expect(files[1]).toMatchObject({
      name: 'codes.ts',
      code: '"use strict";\nexports.emitted = true',
      map: '{"version":3}',
      strict: true,
    })
  })

  it.each([
    'namespace Types { export interface A { b: string } }',
    'declare namespace Ambient { const a: number }',
    'declare global { var a: number }\nexport {}',
    "declare module 'a' { export function f(): void }",
    'const namespace = 1, module = 2\nnamespace\nmodule',
  ])('is nothing that only declares: %j', async (source) => {
    expect((await compiled(source)).ok).toBe(true)
  })
})
