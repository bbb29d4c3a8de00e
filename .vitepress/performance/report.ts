import report from './report.json' with { type: 'json' }

/** Result of repeated measurements of a quantity. */
export interface PublishedFigure {
  readonly median: number
  readonly min: number
  readonly max: number
}

export interface PublishedRow {
  readonly name: string
  readonly value: PublishedFigure
  /** To the table's peer, taken round by round. */
  readonly ratio?: PublishedFigure
}

export interface PublishedTable {
  readonly title: string
  /** A unit of the bench. */
  readonly unit: string
  readonly peer?: string
  readonly rows: readonly PublishedRow[]
}

/** A budget of the project, and the outcome. */
export interface PublishedVerdict {
  readonly what: string
  readonly aim: string
  readonly measured: string
  readonly met: boolean
}

/** A series of amounts of work, for drawing. */
export interface PublishedGrowth {
  readonly name: string
  /** Meaning of a unit of size. */
  readonly per: string
  /** Cost per unit of size in microseconds of processor time. */
  readonly points: readonly { readonly size: number; readonly cost: PublishedFigure }[]
}

/** A group of the bench with the day and the machine of the last published run. */
export interface PublishedGroup {
  readonly name: string
  /** Day of the run, e.g. `2026-11-21`. */
  readonly date: string
  readonly repeat: number
  /** Processors and memory, and the versions of the runtimes. */
  readonly machine: Readonly<Record<'cpus' | 'cpu' | 'memory' | 'node' | 'chromium', string>>
  /** Load averages of the machine over a minute. */
  readonly load: { readonly before: number; readonly after: number }
  readonly tables: readonly PublishedTable[]
  readonly verdicts: readonly PublishedVerdict[]
  readonly growth?: readonly PublishedGrowth[]
}

/** Report written by `npm run bench -- --publish`; groups that did not run stay unchanged. */
export interface PublishedReport {
  readonly groups: readonly PublishedGroup[]
}

export const published: PublishedReport = report
