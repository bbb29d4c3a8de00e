import { describe, expect, it } from 'vitest'
import { compiled } from './run-compiled.ts'

const OR = { pattern: /(['"])[ \t]*或[ \t]*/g, replacement: '$1;', note: 'test.two-imports' }
const FIRST = { pattern: /wss?:\/\/first/, replacement: 'ws://mended', note: 'test.url' }

describe('repairs', () => {
  it('mend the source and raise their note at the mended line', async () => {
    const { files } = await compiled("\nimport a from 'x' 或 const b = require('x')\nb(a)", {
      repairs: [OR],
    })
    expect(files[0]!.notes).toEqual([{ id: 'test.two-imports', line: 2 }])
  })

  it('raise it once for each place, or once for a pattern that is not global', async () => {
    const { files } = await compiled("'a' 或 'b'\n'c' 或 'ws://first'\n'wss://first'", {
      repairs: [OR, FIRST],
    })
    expect(files[0]!.notes.map(({ id, line }) => `${id}:${line}`)).toEqual([
      'test.two-imports:1',
      'test.two-imports:2',
      'test.url:2',
    ])
    expect(files[0]!.code).toContain("'wss://first'")
  })

  it('leave sound programs and server scripts alone', async () => {
    const { files } = await compiled(
      { 'main.ts': 'f("a 或 b")\nfunction f(a) {}', 'server.ts': "'ws://first'" },
      { repairs: [OR, FIRST] },
    )
    expect(files.flatMap(({ notes }) => notes)).toEqual([])
    expect(files[1]!.code).toContain('ws://first')
  })
})
