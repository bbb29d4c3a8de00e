import { describe, expect, it } from 'vitest'
import { takeTurn } from '../../../src/sandbox/turn.ts'

/** Takes the turn, and counts the stops. */
function take() {
  const seen = { stops: 0, release: () => {} }
  seen.release = takeTurn(() => seen.stops++)
  return seen
}

describe('the turn of a page', () => {
  it('stops the holder, and once only', () => {
    const [one, two, three] = [take(), take(), take()]
    expect([one.stops, two.stops, three.stops]).toEqual([1, 1, 0])
  })

  it('does not stop a holder after the release', () => {
    const one = take()
    one.release()
    take()
    expect(one.stops).toBe(0)
  })

  it('stays with the holder when an earlier one releases', () => {
    const one = take()
    const two = take()
    one.release()
    take()
    expect(two.stops).toBe(1)
  })
})
