import { describe, expect, it } from 'vitest'
import { readCommandLine } from '../../../../scripts/bench/options.ts'

describe('the command line of the bench', () => {
  it('measures everything seven times unless told otherwise', () => {
    expect(readCommandLine([])).toEqual({ groups: [], repeat: 7, large: false, publish: false })
  })

  it('takes groups, a number of rounds, the large sizes and whether to publish', () => {
    expect(readCommandLine(['site', '--repeat', '3', 'build', '--large', '--publish'])).toEqual({
      groups: ['site', 'build'],
      repeat: 3,
      large: true,
      publish: true,
    })
  })

  it('refuses what it does not know', () => {
    expect(() => readCommandLine(['--repeat', 'often'])).toThrow('not "often"')
    expect(() => readCommandLine(['--repeat', '0'])).toThrow()
    expect(() => readCommandLine(['--fast'])).toThrow()
  })
})
