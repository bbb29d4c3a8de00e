import { ratios, summarise, type Summary } from './statistics.ts'

/** Unit of a figure; determines the printed format. */
export type Unit = 'ms' | 'µs' | 'per second' | 'bytes' | 'count' | 'seconds' | 'exponent'

/** A line of a table. */
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
  /** The reference row of the ratios. */
  readonly peer?: string
  readonly rows: readonly Row[]
}

/** A promise of the project, and the result in this run. */
export interface Verdict {
  readonly what: string
  readonly aim: string
  readonly measured: string
  readonly met: boolean
}

/** Cost of a unit of work as the amount grows. */
export interface Growth {
  readonly name: string
  /** Name of the unit of size. */
  readonly per: string
  /** Cost per unit of size in microseconds of processor time. */
  readonly points: readonly { readonly size: number; readonly cost: Summary }[]
}

/** Results of a group. */
export interface GroupReport {
  readonly tables: readonly Table[]
  readonly verdicts: readonly Verdict[]
  /** Remarks required to read the figures correctly. */
  readonly remarks: readonly string[]
  /** Results to draw as growing with the work. */
  readonly growth?: readonly Growth[]
}

/** Options from the command line for every group. */
export interface BenchOptions {
  /** Samples of each subject. */
  readonly repeat: number
  /** Whether to include measurements of several minutes. */
  readonly large: boolean
  /** Reports the current measurement to the user. */
  say(text: string): void
}

/** A part of the bench with a separate run. */
export interface Group {
  readonly name: string
  run(options: BenchOptions): Promise<GroupReport>
}

/**
 * Creates a table of samples taken in the same rounds.
 *
 * @param peer Name of the reference subject.
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
