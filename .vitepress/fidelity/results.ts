import results from './results.json' with { type: 'json' }

/** Number of passed sub-tests of a group, per implementation. */
export interface ConformanceGroup {
  readonly name: string
  readonly cases: number
  readonly chromium: number
  readonly simulated: number
  readonly mockSocket: number
}

/** Number of comparisons of simulated and live runs for a subject, and of equal traces. */
export interface ParityGroup {
  readonly name: string
  readonly compared: number
  readonly same: number
}

/** Results of the tests, as `npx tsx scripts/fidelity/index.ts --update` writes them down. */
export interface FidelityResults {
  /** Day of the run, e.g. `2026-11-21`. */
  readonly date: string
  /** By name of the program or package. */
  readonly versions: Readonly<Record<string, string>>
  readonly conformance: readonly ConformanceGroup[]
  /** By platform. */
  readonly examples: readonly ParityGroup[]
  /** By scenario. */
  readonly scenarios: readonly ParityGroup[]
}

export const fidelity: FidelityResults = results
