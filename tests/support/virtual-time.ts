import type { VirtualClock } from '../../src/network/simulated/virtual-clock.ts'

/**
 * Resolves as soon as a condition holds. It is asked whenever everything that was to happen at one
 * time has happened.
 *
 * @param holds Does not hold while it throws or returns false.
 * @throws {Error} What it threw last, or that it does not hold, when nothing is left to happen.
 */
export async function until(clock: VirtualClock, holds: () => unknown): Promise<void> {
  for (let more = true; ;) {
    try {
      if (holds() !== false) return
      if (!more) throw new Error(`Nothing is left to happen, and still not: ${String(holds)}`)
    } catch (error) {
      if (!more) throw error
    }
    more = await clock.settled()
  }
}

/** Resolves after so many milliseconds of a clock's. */
export function pass(clock: VirtualClock, duration: number): Promise<void> {
  return new Promise((resolve) => clock.wait(duration * 1000, resolve))
}

/** Holds a clock's time until something has ended that the clock knows nothing of. */
export function during<T>(clock: VirtualClock, work: Promise<T>): Promise<T> {
  return work.finally(clock.hold())
}
