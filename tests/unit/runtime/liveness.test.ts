import { describe, expect, it } from 'vitest'
import { Liveness } from '../../../src/runtime/liveness.ts'

function begin() {
  let idle = 0
  let resolve: () => void
  const over = new Promise<void>((done) => (resolve = done))
  const liveness = new Liveness(() => {
    idle++
    resolve()
  })
  return { liveness, over, count: () => idle }
}

/** Longer than the quiet time. */
const longer = () => new Promise((resolve) => setTimeout(resolve, 150))

describe('a run is over', () => {
  it('when its main file has ended and nothing is held', async () => {
    const { liveness, over, count } = begin()
    liveness.settle()
    expect(count()).toBe(0)
    await over
    expect(count()).toBe(1)
  })

  it('not before its main file has ended', async () => {
    const { liveness, count } = begin()
    liveness.hold()()
    await longer()
    expect(count()).toBe(0)
  })

  it('not while anything is held, each thing let go of once', async () => {
    const { liveness, over, count } = begin()
    const [first, second] = [liveness.hold(), liveness.hold()]
    liveness.settle()
    first()
    first()
    await longer()
    expect(count()).toBe(0)
    second()
    await over
  })

  it('not when something new begins in the quiet time', async () => {
    const { liveness, over, count } = begin()
    liveness.settle()
    const release = liveness.hold()
    await longer()
    expect(count()).toBe(0)
    release()
    await over
    await longer()
    expect(count()).toBe(1)
  })

  it('not before the time in which something may come', async () => {
    const { liveness, over, count } = begin()
    const begun = performance.now()
    liveness.expect(400)
    liveness.settle()
    await longer()
    expect(count()).toBe(0)
    await over
    expect(performance.now() - begun).toBeGreaterThanOrEqual(399)
  })
})
