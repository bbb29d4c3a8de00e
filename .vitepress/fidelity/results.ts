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

/** Results of a client's specification, and of the standard's cases over the client. */
export interface ClientGroup {
  /** `simulated`, `ws`, `browser`, or `over-` with a platform's id. */
  readonly name: string
  readonly passed: number
  /** Number of cases that a limit of the client excludes. */
  readonly lacking: number
  /** Passed sub-tests of the standard; unset where another table has them. */
  readonly standard?: number
  /** Sub-tests attainable in an engine with the language alone. */
  readonly attainable?: number
}

/** A library for the web. */
export interface LibraryGroup {
  /** Package and version. */
  readonly name: string
  /** Ids of the platforms under the library's session, joined by spaces. */
  readonly over: string
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
  readonly clients: readonly ClientGroup[]
  readonly libraries: readonly LibraryGroup[]
  /** By package of a vendor: calls with the same result. */
  readonly vendors: readonly ParityGroup[]
  /** OpenHarmony's own suite, for clients and for servers. */
  readonly xts: readonly ParityGroup[]
  /** By scenario. */
  readonly scenarios: readonly ParityGroup[]
}

export const fidelity: FidelityResults = results
