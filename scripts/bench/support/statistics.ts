/** Summary of repeated measurements of the same subject: the middle, and the spread. */
export interface Summary {
  readonly median: number
  readonly min: number
  readonly max: number
  /** In measuring order. */
  readonly samples: readonly number[]
}

/**
 * Summarizes repeated measurements.
 *
 * @throws RangeError For no measurement, or a measurement other than a finite number.
 */
export function summarise(samples: readonly number[]): Summary {
  if (samples.length === 0) throw new RangeError('nothing was measured')
  const wrong = samples.find((sample) => !Number.isFinite(sample))
  if (wrong !== undefined) throw new RangeError(`${wrong} is no measurement`)
  const sorted = samples.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const median = sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
  return { median, min: sorted[0]!, max: sorted.at(-1)!, samples }
}

/**
 * Divides round by round, so that a slow machine in a round slows both sides of the division.
 *
 * @param samples Samples of the subject.
 * @param peer Samples of the reference, in the same rounds.
 */
export function ratios(samples: readonly number[], peer: readonly number[]): Summary {
  if (samples.length !== peer.length) throw new RangeError('the rounds are not the same')
  return summarise(samples.map((sample, round) => sample / peer[round]!))
}

/** Cost of an amount of work. */
export interface Point {
  readonly size: number
  readonly cost: number
}

/**
 * Returns how cost grows with size: the slope of the line of least squares through both logarithms.
 * 0 is a constant cost, 1 a linear cost, 2 a quadratic cost.
 *
 * @throws RangeError For fewer than two sizes.
 */
export function growthExponent(points: readonly Point[]): number {
  if (new Set(points.map(({ size }) => size)).size < 2) {
    throw new RangeError('growth shows between two sizes or more')
  }
  const logs = points.map(({ size, cost }) => [Math.log(size), Math.log(cost)] as const)
  const mean = (side: 0 | 1) => logs.reduce((sum, log) => sum + log[side], 0) / logs.length
  const [middleX, middleY] = [mean(0), mean(1)]
  const covariance = logs.reduce((sum, [x, y]) => sum + (x - middleX) * (y - middleY), 0)
  const variance = logs.reduce((sum, [x]) => sum + (x - middleX) ** 2, 0)
  return covariance / variance
}

/** Returns the steepest growth between two neighboring sizes, given in order of size. */
export function steepestStep(points: readonly Point[]): number {
  const steps = points.slice(1).map((point, at) => growthExponent([points[at]!, point]))
  return Math.max(...steps)
}
