import type { GroupReport } from './report.ts'
import type { Machine } from './machine.ts'

/** A group's results, with the load of the machine during the measurement. */
export interface NamedReport extends GroupReport {
  readonly name: string
  /** Load averages over 1 minute: processes running or waiting for a processor. */
  readonly load: { readonly before: number; readonly after: number }
}

/** All results of a bench run; also the JSON of the run. */
export interface BenchReport {
  /** ISO 8601, in UTC. */
  readonly date: string
  readonly machine: Machine
  readonly repeat: number
  readonly groups: readonly NamedReport[]
}
