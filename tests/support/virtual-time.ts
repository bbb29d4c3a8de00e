import { onTestFinished } from 'vitest'
import { createSchedule, type Schedule } from '../../src/network/simulated/schedule.ts'
import { createVirtualClock, type VirtualClock } from '../../src/network/simulated/virtual-clock.ts'

let current: VirtualClock | undefined

/** Returns the one clock of the running test. */
export function testClock(): VirtualClock {
  if (!current) {
    current = createVirtualClock()
    onTestFinished(() => {
      current = undefined
    })
  }
  return current
}

/** Creates a schedule on the test's clock that ends with the test. */
export function testSchedule(): Schedule {
  const schedule = createSchedule(testClock())
  onTestFinished(() => schedule.dispose())
  return schedule
}

/**
 * Resolves as soon as a condition holds. It is asked whenever everything that was to happen at one
 * time has happened.
 *
 * @param holds Does not hold while it throws or returns false.
 * @param clock The test's unless given.
 * @throws {Error} What it threw last, or that it does not hold, when nothing is left to happen.
 */
export async function until(holds: () => unknown, clock = testClock()): Promise<void> {
  for (let more = true; ; more = await clock.settled()) {
    try {
      if (holds() !== false) return
      if (!more) throw new Error(`Nothing is left to happen, and still not: ${String(holds)}`)
    } catch (error) {
      if (!more) throw error
    }
  }
}

/**
 * Resolves after so long.
 *
 * @param duration Milliseconds.
 */
export function pass(duration: number, clock = testClock()): Promise<void> {
  return new Promise((resolve) => clock.wait(duration * 1000, resolve))
}

/** Stops the test's clock until something has ended that the clock knows nothing of. */
export function during<T>(work: Promise<T>): Promise<T> {
  return work.finally(testClock().hold())
}
