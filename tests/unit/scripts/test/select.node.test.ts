import { describe, expect, it } from 'vitest'
import { readOptions } from '../../../../scripts/test/options.ts'
import { select } from '../../../../scripts/test/select.ts'
import { stages } from '../../../../scripts/test/stages.ts'

const namesOf = (...words: string[]) => select(stages, words).map(({ name }) => name)

describe('The command line of the test run', () => {
  it('has words, rounds and busy processes', () => {
    expect(readOptions(['lint', '--repeat', '3', '--beside', '4', 'types'])).toEqual({
      words: ['lint', 'types'],
      repeat: 3,
      beside: 4,
    })
    expect(readOptions([])).toEqual({ words: [], repeat: 1, beside: 0 })
  })

  it.each([['--repeat', '0'], ['--repeat', 'often'], ['--beside', '1.5'], ['--fast']])(
    'is refused with %s %s',
    (...args) => {
      expect(() => readOptions(args.filter((arg) => arg !== undefined))).toThrow()
    },
  )
})

describe('The stages of the test run', () => {
  it('are all without words, but for those on demand', () => {
    expect(namesOf()).toContain('hostile programs')
    expect(namesOf()).not.toContain('hostile programs in Firefox')
  })

  it('are those whose names contain a word, in their own order', () => {
    expect(namesOf('lint', 'TYPES: examples of the template')).toEqual([
      'lint',
      'types: examples of the template',
    ])
  })

  it('are those on demand when a word names no other', () => {
    expect(namesOf('hostile')).toEqual(['hostile programs'])
    expect(namesOf('firefox')).toEqual(['end to end in Firefox', 'hostile programs in Firefox'])
  })

  it('are few for `quick`', () => {
    expect(namesOf('quick')).toEqual(
      expect.arrayContaining(['types', 'lint', 'journey on the development server']),
    )
    expect(namesOf('quick')).not.toContain('end to end')
  })

  it('are listed when a word names none', () => {
    expect(() => namesOf('lint', 'linnt')).toThrow(/'linnt'[^]+ {2}lint\n/)
  })

  it('need only stages that there are', () => {
    const names = stages.map(({ name }) => name)
    expect(
      stages.flatMap(({ needs = [] }) => needs).filter((name) => !names.includes(name)),
    ).toEqual([])
  })
})
