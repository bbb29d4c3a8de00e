import { interleave, type Sampler } from '../support/interleave.ts'
import {
  table,
  type BenchOptions,
  type GroupReport,
  type Unit,
  type Verdict,
} from '../support/report.ts'
import { growthExponent, steepestStep, summarise, type Point } from '../support/statistics.ts'

/** A kind of work, done in several amounts. */
export interface Series {
  /** Name of the growing quantity, e.g. `messages through the standard class`. */
  readonly name: string
  /** Name of the unit of size, e.g. `message`. */
  readonly per: string
  readonly sizes: readonly number[]
  /** Sizes with long run times, measured only on request. */
  readonly large?: readonly number[]
  /** Unit of the cost per unit of size. */
  readonly unit: Unit
  /**
   * Performs the work.
   *
   * @returns Total cost, in milliseconds of processor time.
   */
  cost(size: number): Promise<number>
}

/**
 * A steeper step between two neighboring sizes means growth nearer to quadratic than to linear: a
 * surprise. Compilation and garbage collection by the engine alone cause steps of 1.3.
 */
const STEEPEST = 1.5
/** Number of discarded warm-up rounds. */
const WARM_UP = 2

/** Measures a series and reports how the cost grows. */
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

/**
 * Compares the steepest step with the limit, because an average over all sizes would hide a knee at
 * the end.
 */
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
