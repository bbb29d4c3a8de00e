import type { JobType } from '../../job-type.ts'
import { compareRuns, type Comparable, type RowStatus } from './compare.ts'

/** Setting runs side by side as a job of a bounded worker. */
export interface CompareJob extends JobType {
  readonly input: readonly (readonly Comparable[])[]
  /** Events by index in the run. */
  readonly output: readonly {
    readonly status: RowStatus
    readonly cells: readonly (number | undefined)[]
  }[]
}

/** Compares runs as `compareRuns` does. */
export function compareJob(runs: CompareJob['input']): CompareJob['output'] {
  const numbered = runs.map((events) => events.map((event, index) => ({ ...event, index })))
  return compareRuns(numbered).map(({ status, cells }) => ({
    status,
    cells: cells.map((cell) => cell?.index),
  }))
}
