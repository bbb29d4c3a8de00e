import { natives } from './natives.ts'

/**
 * Runs code of a server's author. A thrown error, or the rejection of a returned promise, is
 * reported and goes no further, so a broken server breaks neither the clients nor the network.
 *
 * @returns The code's result; `undefined` if the code threw.
 */
export type Guard = <T>(run: () => T) => T | undefined

/**
 * Creates a guard.
 *
 * @param report Receives every thrown value.
 */
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
