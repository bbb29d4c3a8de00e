import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createPace } from '../../../../playground/run/pace.ts'

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
    vi.advanceTimersByTime(51)
    expect(show).toHaveBeenCalledTimes(2)
    vi.advanceTimersByTime(1_000)
    expect(show).toHaveBeenCalledTimes(2)
  })

  test('shows at once what comes after a while', () => {
    const show = vi.fn<() => void>()
    const { soon } = createPace(show)
    soon()
    vi.advanceTimersByTime(51)
    soon()
    expect(show).toHaveBeenCalledTimes(2)
  })

  test('leaves a page that is slow to show them most of its time', () => {
    let time = 0
    const show = vi.fn<() => void>(() => void (time += 40))
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => time)
    const { soon } = createPace(show)
    soon()
    soon()
    vi.advanceTimersByTime(100)
    expect(show).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(25)
    expect(show).toHaveBeenCalledTimes(2)
    clock.mockRestore()
  })

  test('makes nobody wait for long, however slow the page is', () => {
    let time = 0
    const show = vi.fn<() => void>(() => void (time += 1_000))
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => time)
    const { soon } = createPace(show)
    soon()
    soon()
    vi.advanceTimersByTime(305)
    expect(show).toHaveBeenCalledTimes(2)
    clock.mockRestore()
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
