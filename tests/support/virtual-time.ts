import { onTestFinished } from 'vitest'
import { createSchedule, type Schedule } from '../../src/network/simulated/schedule.ts'
import { createVirtualClock, type VirtualClock } from '../../src/network/simulated/virtual-clock.ts'

let current: VirtualClock | undefined

/** Returns the shared clock of the running test. */
export function testClock(): VirtualClock {
  if (!current) {
    current = createVirtualClock()
    onTestFinished(() => {
      current = undefined
    })
  }
  return current
}

/** Creates a schedule on the test's clock, ended with the test. */
export function testSchedule(): Schedule {
  const schedule = createSchedule(testClock())
  onTestFinished(() => schedule.dispose())
  return schedule
}

/**
 * Resolves as soon as a condition holds. Checks the condition after all events of the same time.
 *
 * @param holds Does not hold while throwing or returning false.
 * @param clock The test's clock by default.
 * @throws {Error} The condition's last error, or a failure message, when no event is left.
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

/** Stops the test's clock during work unknown to the clock. */
export function during<T>(work: Promise<T>): Promise<T> {
  return work.finally(testClock().hold())
}
