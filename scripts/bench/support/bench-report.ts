import type { GroupReport } from './report.ts'
import type { Machine } from './machine.ts'

/** A group's findings, with what else the machine had to do meanwhile. */
export interface NamedReport extends GroupReport {
  readonly name: string
  /** Load averages over one minute: processes that ran or waited for a processor. */
  readonly load: { readonly before: number; readonly after: number }
}

/** All that one run of the bench found; also its JSON. */
export interface BenchReport {
  /** ISO 8601, in UTC. */
  readonly date: string
  readonly machine: Machine
  readonly repeat: number
  readonly groups: readonly NamedReport[]
}
