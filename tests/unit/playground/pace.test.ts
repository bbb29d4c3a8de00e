import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createPace } from '../../../playground/composables/pace.ts'

describe('a pace', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  test('shows the first change at once, and a flood in gulps', () => {
    const show = vi.fn<() => void>()
    const { soon } = createPace(show)
    soon()
    expect(show).toHaveBeenCalledTimes(1)
    for (let change = 0; change < 100; change++) soon()
    expect(show).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(50)
    expect(show).toHaveBeenCalledTimes(2)
    vi.advanceTimersByTime(1_000)
    expect(show).toHaveBeenCalledTimes(2)
  })

  test('shows at once what comes after a while', () => {
    const show = vi.fn<() => void>()
    const { soon } = createPace(show)
    soon()
    vi.advanceTimersByTime(50)
    soon()
    expect(show).toHaveBeenCalledTimes(2)
  })

  test('shows what waits when asked to, and not once more', () => {
    const show = vi.fn<() => void>()
    const { soon, now } = createPace(show)
    soon()
    soon()
    now()
    expect(show).toHaveBeenCalledTimes(2)
    vi.advanceTimersByTime(1_000)
    expect(show).toHaveBeenCalledTimes(2)
  })
})
