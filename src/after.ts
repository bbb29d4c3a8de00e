/**
 * Calls back once after some milliseconds.
 *
 * @returns Cancels the call.
 */
export type After = (milliseconds: number, run: () => void) => () => void

/** Waits by the machine's clock. A canceled wait does not keep Node alive. */
export const afterTimeout: After = (milliseconds, run) => {
  const timer = setTimeout(run, milliseconds)
  return () => clearTimeout(timer)
}
