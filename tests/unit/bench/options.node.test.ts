import { describe, expect, it } from 'vitest'
import { readCommandLine } from '../../bench/options.ts'

describe('the command line of the bench', () => {
  it('measures everything seven times unless told otherwise', () => {
    expect(readCommandLine([])).toEqual({ groups: [], repeat: 7, large: false })
  })

  it('takes groups, a number of rounds and the large sizes', () => {
    expect(readCommandLine(['site', '--repeat', '3', 'build', '--large'])).toEqual({
      groups: ['site', 'build'],
      repeat: 3,
      large: true,
    })
  })

  it('refuses what it does not know', () => {
    expect(() => readCommandLine(['--repeat', 'often'])).toThrow('not "often"')
    expect(() => readCommandLine(['--repeat', '0'])).toThrow()
    expect(() => readCommandLine(['--fast'])).toThrow()
  })
})
