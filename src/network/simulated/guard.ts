import { natives } from './natives.ts'

/**
 * Runs code of a server's author. What it throws, or what a promise of it rejects with, is reported
 * and goes no further, so that a broken server breaks neither its clients nor the network.
 *
 * @returns What the code returned; `undefined` if it threw.
 */
export type Guard = <T>(run: () => T) => T | undefined

/** @param report Gets whatever was thrown. */
export function createGuard(report: (error: unknown) => void): Guard {
  return (run) => {
    try {
      const result = run()
      if (result instanceof natives.Promise) result.catch(report)
      return result
    } catch (error) {
      report(error)
      return undefined
    }
  }
}
