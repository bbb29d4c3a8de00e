import { describe, expect, it } from 'vitest'
import { Liveness } from '../../../src/runtime/liveness.ts'
import { pass, testSchedule } from '../../support/virtual-time.ts'

function begin() {
  let idle = 0
  let resolve: () => void
  const over = new Promise<void>((done) => (resolve = done))
  const schedule = testSchedule()
  const liveness = new Liveness(schedule, () => {
    idle++
    resolve()
  })
  return { liveness, over, schedule, count: () => idle }
}

/** Waits longer than the quiet time. */
const longer = () => pass(150)

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
    const { liveness, over, schedule, count } = begin()
    liveness.expect(400)
    liveness.settle()
    await longer()
    expect(count()).toBe(0)
    await over
    expect(schedule.now()).toBe(400)
  })
})
