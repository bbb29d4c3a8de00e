import { expect, it } from 'vitest'
import { RateAllowance } from '../../../src/runtime/rate-allowance.ts'

const MOST = 1_000
const PER_MILLISECOND = 2

/** Returns the number of allowed tries among so many at a moment. */
const allowed = (allowance: RateAllowance, tries: number, time: number): number =>
  Array.from({ length: tries }, () => allowance.take(time)).filter(Boolean).length

it('allows many at once, and then some', () => {
  const allowance = new RateAllowance(MOST, PER_MILLISECOND)
  expect(allowed(allowance, 10 * MOST, 0)).toBe(MOST)
  expect(allowed(allowance, 10 * MOST, 100)).toBe(100 * PER_MILLISECOND)
})

it('never runs out for a program that does it now and then, however long it lasts', () => {
  const allowance = new RateAllowance(MOST, PER_MILLISECOND)
  for (let time = 0; time < 100_000; time += 10) expect(allowed(allowance, 10, time)).toBe(10)
})

it('saves up no more than what may come at once', () => {
  const allowance = new RateAllowance(MOST, PER_MILLISECOND)
  expect(allowed(allowance, 10 * MOST, 1_000_000)).toBe(MOST)
})

it('allows what costs more than is left, and nothing until that has come back', () => {
  const allowance = new RateAllowance(MOST, PER_MILLISECOND)
  expect(allowance.take(0, 3 * MOST)).toBe(true)
  expect(allowance.take(MOST, 1)).toBe(false)
  expect(allowance.take(MOST + 1, 1)).toBe(true)
})
