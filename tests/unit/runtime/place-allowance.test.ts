import { expect, it } from 'vitest'
import { PLACED_AT_ONCE, PLACED_PER_MILLISECOND } from '../../../src/runtime/limits.ts'
import { PlaceAllowance } from '../../../src/runtime/place-allowance.ts'

/** How many of so many calls at a moment have their line looked for. */
const placed = (allowance: PlaceAllowance, calls: number, time: number): number =>
  Array.from({ length: calls }, () => allowance.take(time)).filter(Boolean).length

it('looks for the lines of many calls at once, and then of some', () => {
  const allowance = new PlaceAllowance()
  expect(placed(allowance, 10 * PLACED_AT_ONCE, 0)).toBe(PLACED_AT_ONCE)
  expect(placed(allowance, 10 * PLACED_AT_ONCE, 100)).toBe(100 * PLACED_PER_MILLISECOND)
})

it('never runs out for a program that calls now and then, however long it lasts', () => {
  const allowance = new PlaceAllowance()
  for (let time = 0; time < 100_000; time += 10) expect(placed(allowance, 10, time)).toBe(10)
})

it('saves up no more than what may come at once', () => {
  const allowance = new PlaceAllowance()
  expect(placed(allowance, 10 * PLACED_AT_ONCE, 1_000_000)).toBe(PLACED_AT_ONCE)
})
