import { describe, expect, test } from 'vitest'
import { align } from '../../../src/trace/align.ts'

/**
 * Compares letters: the same letter in another case is of the same kind; in the same case, equal.
 */
const likeness = (one: string, other: string): number =>
  one === other ? 3 : one.toLowerCase() === other.toLowerCase() ? 2 : 0

/** Formats an alignment in two lines, with `-` for a missing letter. */
function aligned(left: string, right: string): string[] {
  const pairs = align([...left], [...right], likeness, 3)
  return [
    pairs.map(([index]) => (index === undefined ? '-' : left[index])).join(''),
    pairs.map(([, index]) => (index === undefined ? '-' : right[index])).join(''),
  ]
}

describe('two sequences', () => {
  test('that are the same are paired one to one', () => {
    expect(aligned('abc', 'abc')).toEqual(['abc', 'abc'])
    expect(aligned('', '')).toEqual(['', ''])
  })

  test('stand alone where the other has nothing', () => {
    expect(aligned('abcd', 'abd')).toEqual(['abcd', 'ab-d'])
    expect(aligned('ad', 'abcd')).toEqual(['a--d', 'abcd'])
    expect(aligned('ab', '')).toEqual(['ab', '--'])
    expect(aligned('', 'ab')).toEqual(['--', 'ab'])
  })

  test('share as much as they can, in order', () => {
    const [left, right] = aligned('xaybzc', 'apbqc')
    const shared = [...left!].filter((letter, at) => letter === right![at])
    expect(shared.join('')).toBe('abc')
    expect(left!.replaceAll('-', '')).toBe('xaybzc')
    expect(right!.replaceAll('-', '')).toBe('apbqc')
  })

  test('pair what is only of a kind, but rather what is the same', () => {
    expect(aligned('xAy', 'xay')).toEqual(['xAy', 'xay'])
    expect(aligned('m', 'Mm')).toEqual(['-m', 'Mm'])
    expect(aligned('Mm', 'm')).toEqual(['Mm', '-m'])
  })

  test('have the longest common subsequence, whatever they are', () => {
    let seed = 7
    const random = (below: number) => (seed = (seed * 48_271) % 0x7fffffff) % below
    const word = () => Array.from({ length: random(9) }, () => 'abc'[random(3)]).join('')
    for (let round = 0; round < 200; round++) {
      const [one, other] = [word(), word()]
      const pairs = align([...one], [...other], likeness, 3)
      const shared = pairs.filter(([a, b]) => a !== undefined && b !== undefined).length
      expect(shared, `${one} ${other}`).toBe(longestCommon(one, other))
    }
  })
})

/** Returns the length of the longest common subsequence, by definition. */
function longestCommon(one: string, other: string): number {
  if (one === '' || other === '') return 0
  const rest = longestCommon(one.slice(1), other)
  const at = other.indexOf(one[0]!)
  return at < 0 ? rest : Math.max(rest, 1 + longestCommon(one.slice(1), other.slice(at + 1)))
}
