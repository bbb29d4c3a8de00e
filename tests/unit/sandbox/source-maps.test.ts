import { describe, expect, it } from 'vitest'
import { compile } from '../../../src/compiler/index.ts'
import { SourceMaps } from '../../../src/sandbox/source-maps.ts'

describe('positions in compiled code', () => {
  it('are mapped to the file as the user wrote it', async () => {
    const source = `import { a } from './a'\nconst x: number = 1; a(x)`
    const result = await compile(
      { 'main.ts': source, 'a.ts': 'export const a = 1' },
      { repairs: [] },
    )
    if (!result.ok) throw new Error('did not compile')
    const compiled = result.files.find(({ name }) => name === 'main.ts')!.code.split('\n')
    const column = compiled[1]!.lastIndexOf('a') + 1
    const maps = new SourceMaps(result.files)
    expect(maps.original({ file: 'main.ts', line: 2, column })).toEqual({
      file: 'main.ts',
      line: 2,
      column: source.split('\n')[1]!.indexOf('a(x)') + 1,
    })
  })

  it('stay what they are without a map, and are nothing outside the user’s files', () => {
    const maps = new SourceMaps([{ name: 'main.js', map: '' }])
    const position = { file: 'main.js', line: 3, column: 4 }
    expect(maps.original(position)).toEqual(position)
    expect(maps.original({ ...position, file: 'other.js' })).toBeUndefined()
    expect(maps.original({ ...position, file: '__proto__' })).toBeUndefined()
  })
})
