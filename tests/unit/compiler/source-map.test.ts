import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping'
import { describe, expect, it } from 'vitest'
import { compiled } from './run-compiled.ts'

const SOURCE = `import socket from 'socket'
interface Options {
  url: string
}
enum State { Open }

export async function open(options: Options): Promise<State> {
  await socket.connect(options.url as string)
  throw new Error('closed')
}`

describe('the source map', () => {
  it('leads from each line to the same line, and to the token on it', async () => {
    const { code, map } = (await compiled(SOURCE)).files[0]!
    const lines = code.split('\n')
    expect(lines).toHaveLength(SOURCE.split('\n').length)
    const line = lines.findIndex((text) => text.includes('new Error'))
    const column = lines[line]!.indexOf('new Error')
    const origin = originalPositionFor(new TraceMap(map), { line: line + 1, column })
    expect(origin).toMatchObject({ source: 'main.ts', line: 9, column: 8 })
  })

  it('still fits a script, whose strict directive is taken out', async () => {
    const { code, map } = (await compiled('f(1); throw 2\nfunction f() {}')).files[0]!
    const column = code.indexOf('throw')
    expect(originalPositionFor(new TraceMap(map), { line: 1, column })).toMatchObject({
      line: 1,
      column: 6,
    })
  })

  it('still fits a file that starts with a hashbang', async () => {
    const { code } = (await compiled('#!/usr/bin/env node\nf()')).files[0]!
    expect(code).not.toContain('#!')
    expect(code.split('\n')[1]).toContain('f()')
  })
})
