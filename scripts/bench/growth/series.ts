import { interleave, type Sampler } from '../support/interleave.ts'
import {
  table,
  type BenchOptions,
  type GroupReport,
  type Unit,
  type Verdict,
} from '../support/report.ts'
import { growthExponent, steepestStep, summarise, type Point } from '../support/statistics.ts'

/** One kind of work, done in several amounts. */
export interface Series {
  /** What grows, e.g. `messages through the façade`. */
  readonly name: string
  /** What one unit of size is, e.g. `message`. */
  readonly per: string
  readonly sizes: readonly number[]
  /** Sizes that take long, measured only when asked for. */
  readonly large?: readonly number[]
  /** Unit of the cost of one unit of size. */
  readonly unit: Unit
  /**
   * Does the work.
   *
   * @returns What it cost in all, in milliseconds of processor time.
   */
  cost(size: number): Promise<number>
}

/**
 * Steeper than this between two neighbouring sizes, growth is nearer to quadratic than to linear: a
 * surprise. What the engine compiles and collects in between makes steps of 1.3 by itself.
 */
const STEEPEST = 1.5
/** Rounds that do not count. */
const WARM_UP = 2

/** Measures a series, and says how its cost grows. */
export async function measureSeries(
  series: Series,
  { repeat, large, say }: BenchOptions,
): Promise<GroupReport> {
  say(series.name)
  const sizes = large ? [...series.sizes, ...(series.large ?? [])] : series.sizes
  const subjects = Object.fromEntries(
    sizes.map((size): [string, Sampler<number>] => [label(size), () => series.cost(size)]),
  )
  const costs = await interleave(repeat, subjects, WARM_UP)
  // The fastest of each size: the machine's other work only ever adds to a cost.
  const points = sizes.map((size): Point => ({ size, cost: summarise(costs[label(size)]!).min }))
  const perUnit = Object.fromEntries(
    sizes.map((size) => [label(size), costs[label(size)]!.map((ms) => (ms * 1000) / size)]),
  )
  const overall = growthExponent(points)
  return {
    tables: [table(`${series.name}: processor time per ${series.per}`, series.unit, perUnit)],
    verdicts: [verdict(series, points)],
    remarks: [`${series.name}: the cost grows with size to the power of ${overall.toFixed(2)}.`],
    growth: [
      {
        name: series.name,
        per: series.per,
        points: sizes.map((size) => ({ size, cost: summarise(perUnit[label(size)]!) })),
      },
    ],
  }
}

/** Against the steepest step, because an average over all sizes would hide a knee at the end. */
function verdict({ name }: Series, points: readonly Point[]): Verdict {
  const steepest = steepestStep(points)
  return {
    what: `${name}: steepest growth between two sizes, as a power of the size`,
    aim: `≤ ${STEEPEST}`,
    measured: steepest.toFixed(2),
    met: steepest <= STEEPEST,
  }
}

const label = (size: number) => size.toLocaleString('en')
