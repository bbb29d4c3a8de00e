/**
 * Formats a time in a run, in seconds to the millisecond, e.g. `0.042` or `12.500`.
 *
 * @param milliseconds Since the run began.
 */
export function runTime(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3)
}
