import { describe, expect, it } from 'vitest'
import { run } from './run-compiled.ts'

describe('TypeScript', () => {
  it('loses its types', async () => {
    const { port } = await run(
      `interface Options { port: number }
       type Fallback<T> = T | undefined
       const options = { port: 8088 } satisfies Options
       export const port = (options as Options).port as Fallback<number>`,
    )
    expect(port).toBe(8088)
  })

  it('keeps enums and parameter properties', async () => {
    const { state, url } = await run(
      `enum State { Connecting, Open }
       class Socket { constructor(readonly url: string) {} }
       export const state = State[State.Open]
       export const url = new Socket('ws://a').url`,
    )
    expect([state, url]).toEqual(['Open', 'ws://a'])
  })

  it('drops imports of types, whether they say so or not', async () => {
    const { ok } = await run(
      `import type { A } from 'missing-a'
       import { B } from 'missing-b'
       export const ok = (value: A | B) => value !== undefined`,
    )
    expect((ok as (value: unknown) => boolean)(1)).toBe(true)
  })

  it('is not read in a .js file', async () => {
    const { value } = await run({
      'main.js': 'const [a, b, c] = [3, 2, 1]\nexport const value = [a<b, b>(c)]',
    })
    expect(value).toEqual([false, true])
  })
})

describe('modules', () => {
  const modules = { socket: { __esModule: true, default: 'default', connect: () => 'connected' } }

  it('import default, named and whole exports', async () => {
    const { all } = await run(
      `import socket, { connect } from 'socket'
       import * as whole from 'socket'
       export const all = [socket, connect(), whole.connect === connect]`,
      modules,
    )
    expect(all).toEqual(['default', 'connected', true])
  })

  it('take an object that is no module as the default import', async () => {
    const { name } = await run(`import api from 'api'\nexport const name = api.name`, {
      api: { name: 'plain' },
    })
    expect(name).toBe('plain')
  })

  it('load by require and by dynamic import', async () => {
    const { both } = await run(
      `const { connect } = require('socket')
       const { default: late } = await import('socket')
       exports.both = [connect(), late]`,
      modules,
    )
    expect(both).toEqual(['connected', 'default'])
  })

  it('share live bindings between several files', async () => {
    const { counts } = await run({
      'main.ts': `import { count, add } from './counter'
                  const before = count
                  add()
                  export const counts = [before, count]`,
      'counter.ts': 'export let count = 0\nexport const add = () => { count++ }',
    })
    expect(counts).toEqual([0, 1])
  })

  it('may await at their top level', async () => {
    const { value } = await run('export const value = await Promise.resolve(7)')
    expect(value).toBe(7)
  })
})

describe('strict mode', () => {
  const probe = '(function () { return this === undefined })()'

  it('holds in modules', async () => {
    expect((await run(`export const strict = ${probe}`)).strict).toBe(true)
  })

  it('does not hold in scripts', async () => {
    expect((await run(`exports.strict = ${probe}`)).strict).toBe(false)
  })

  it('holds in scripts that ask for it', async () => {
    expect((await run(`'use strict'\nexports.strict = ${probe}`)).strict).toBe(true)
  })

  it('does not hold in a script that only imports dynamically', async () => {
    const { strict } = await run(`await import('x')\nexports.strict = ${probe}`, { x: {} })
    expect(strict).toBe(false)
  })
})
