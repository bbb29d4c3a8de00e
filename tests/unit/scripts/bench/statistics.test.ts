import { describe, expect, it } from 'vitest'
import {
  growthExponent,
  ratios,
  steepestStep,
  summarise,
} from '../../../../scripts/bench/support/statistics.ts'

describe('a summary', () => {
  it('has the middle one of an odd number of samples as its median', () => {
    expect(summarise([9, 1, 4])).toMatchObject({ median: 4, min: 1, max: 9 })
  })

  it('has the mean of the two in the middle of an even number', () => {
    expect(summarise([10, 1, 2, 4]).median).toBe(3)
  })

  it('sorts by value and leaves the samples in their order', () => {
    const samples = [100, 20, 3]
    const summary = summarise(samples)
    expect(summary.median).toBe(20)
    expect(summary.samples).toEqual([100, 20, 3])
  })

  it('is not moved by one disturbed sample', () => {
    expect(summarise([5, 5, 5, 5, 5_000]).median).toBe(5)
  })

  it('refuses nothing, and what is no number', () => {
    expect(() => summarise([])).toThrow(RangeError)
    expect(() => summarise([1, NaN])).toThrow('NaN is no measurement')
    expect(() => summarise([1, Infinity])).toThrow(RangeError)
  })
})

describe('ratios', () => {
  it('divide round by round, so that a slow round cancels out', () => {
    expect(ratios([10, 1_000, 30], [20, 2_000, 60])).toMatchObject({
      median: 0.5,
      min: 0.5,
      max: 0.5,
    })
  })

  it('need the same rounds on both sides', () => {
    expect(() => ratios([1, 2], [1])).toThrow(RangeError)
  })
})

describe('the exponent of growth', () => {
  const points = (cost: (size: number) => number) =>
    [10, 100, 1_000].map((size) => ({ size, cost: cost(size) }))

  it('is 0 for a constant cost, 1 for a linear and 2 for a quadratic one', () => {
    expect(growthExponent(points(() => 7))).toBeCloseTo(0)
    expect(growthExponent(points((size) => 3 * size))).toBeCloseTo(1)
    expect(growthExponent(points((size) => size ** 2 / 5))).toBeCloseTo(2)
  })

  it('takes two sizes or more', () => {
    expect(() => growthExponent([{ size: 1, cost: 1 }])).toThrow(RangeError)
  })

  it('finds the knee at the end that an average over all sizes hides', () => {
    const knee = [
      { size: 1, cost: 1 },
      { size: 10, cost: 1 },
      { size: 100, cost: 1 },
      { size: 1_000, cost: 100 },
    ]
    expect(growthExponent(knee)).toBeLessThan(1)
    expect(steepestStep(knee)).toBeCloseTo(2)
  })
})
