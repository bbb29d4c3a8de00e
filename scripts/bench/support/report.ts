import { ratios, summarise, type Summary } from './statistics.ts'

/** What a figure counts; decides how it is printed. */
export type Unit = 'ms' | 'µs' | 'per second' | 'bytes' | 'count' | 'seconds' | 'exponent'

/** One line of a table. */
export interface Row {
  readonly name: string
  readonly value: Summary
  /** Divided round by round by the table's peer. */
  readonly ratio?: Summary
}

/** The same figure of several subjects. */
export interface Table {
  readonly title: string
  readonly unit: Unit
  /** The row that the ratios are taken to. */
  readonly peer?: string
  readonly rows: readonly Row[]
}

/** A promise of the project, and what became of it in this run. */
export interface Verdict {
  readonly what: string
  readonly aim: string
  readonly measured: string
  readonly met: boolean
}

/** What one unit of work costs as there is more of it. */
export interface Growth {
  readonly name: string
  /** What one unit of size is. */
  readonly per: string
  /** Cost of one unit of size in microseconds of processor time. */
  readonly points: readonly { readonly size: number; readonly cost: Summary }[]
}

/** What one group found. */
export interface GroupReport {
  readonly tables: readonly Table[]
  readonly verdicts: readonly Verdict[]
  /** Whatever a reader has to know to read the figures right. */
  readonly remarks: readonly string[]
  /** What can be drawn as growing with the work. */
  readonly growth?: readonly Growth[]
}

/** What the command line asks of every group. */
export interface BenchOptions {
  /** Samples of each subject. */
  readonly repeat: number
  /** Whether to measure what takes minutes, too. */
  readonly large: boolean
  /** Tells whoever waits what is being measured. */
  say(text: string): void
}

/** A part of the bench that can be run alone. */
export interface Group {
  readonly name: string
  run(options: BenchOptions): Promise<GroupReport>
}

/**
 * Makes a table of samples that were taken in the same rounds.
 *
 * @param peer Name of the subject that the others are compared with.
 */
export function table(
  title: string,
  unit: Unit,
  samples: Readonly<Record<string, readonly number[]>>,
  peer?: string,
): Table {
  const rows = Object.entries(samples).map(([name, taken]): Row => {
    const value = summarise(taken)
    if (peer === undefined || name === peer) return { name, value }
    return { name, value, ratio: ratios(taken, samples[peer]!) }
  })
  return { title, unit, peer, rows }
}
