import results from './results.json' with { type: 'json' }

/** How many sub-tests of one group each implementation passes. */
export interface ConformanceGroup {
  readonly name: string
  readonly cases: number
  readonly chromium: number
  readonly simulated: number
  readonly mockSocket: number
}

/** How often simulated and live were compared for one thing, and left the same trace. */
export interface ParityGroup {
  readonly name: string
  readonly compared: number
  readonly same: number
}

/** What the tests found, as `npx tsx scripts/fidelity/index.ts --update` writes it down. */
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
