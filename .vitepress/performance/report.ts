import report from './report.json' with { type: 'json' }

/** What repeated measurements of one thing gave. */
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
  /** One of the bench's units. */
  readonly unit: string
  readonly peer?: string
  readonly rows: readonly PublishedRow[]
}

/** A budget of the project, and what became of it. */
export interface PublishedVerdict {
  readonly what: string
  readonly aim: string
  readonly measured: string
  readonly met: boolean
}

/** A series of amounts of work, as it is drawn. */
export interface PublishedGrowth {
  readonly name: string
  /** What one unit of size is. */
  readonly per: string
  /** Cost of one unit of size in microseconds of processor time. */
  readonly points: readonly { readonly size: number; readonly cost: PublishedFigure }[]
}

/** One group of the bench with the day and the machine of its last published run. */
export interface PublishedGroup {
  readonly name: string
  /** Day of the run, e.g. `2026-11-21`. */
  readonly date: string
  readonly repeat: number
  /** Processors and memory, and the versions of what ran. */
  readonly machine: Readonly<Record<'cpus' | 'cpu' | 'memory' | 'node' | 'chromium', string>>
  /** Load averages of the machine over a minute. */
  readonly load: { readonly before: number; readonly after: number }
  readonly tables: readonly PublishedTable[]
  readonly verdicts: readonly PublishedVerdict[]
  readonly growth?: readonly PublishedGrowth[]
}

/** What `npm run bench -- --publish` writes down; groups that did not run stay as they were. */
export interface PublishedReport {
  readonly groups: readonly PublishedGroup[]
}

export const published: PublishedReport = report
