import { Snapshotter } from '../../../src/runtime/snapshot/index.ts'
import { startStopwatch } from '../support/stopwatch.ts'
import type { Series } from './series.ts'

/** Snapshots per sample: a single snapshot takes less than the clock's resolution. */
const PICTURES = 50
/** Number of child objects per object, down to the leaves. */
const BRANCHES = 3
const DEPTHS = [1, 2, 3, 4, 5, 6, 8, 10]

const depthBySize = new Map(DEPTHS.map((depth) => [objectsIn(depth), depth]))

/**
 * Console values of increasing depth, measured by their number of objects. The bounds of a snapshot
 * cut the deepest values short, so the cost must level off.
 */
export const snapshots: Series = {
  name: 'Snapshots of objects, 1 to 10 levels deep',
  per: `object, ${PICTURES} times`,
  sizes: [...depthBySize.keys()],
  unit: 'µs',
  async cost(size) {
    const snapshotter = new Snapshotter({ proxyTarget: () => undefined, frames: () => [] })
    const value = nested(depthBySize.get(size)!)
    const elapsed = startStopwatch()
    for (let taken = 0; taken < PICTURES; taken++) snapshotter.takeAll([value])
    return elapsed().processor
  },
}

function objectsIn(depth: number): number {
  return depth === 0 ? 1 : 1 + BRANCHES * objectsIn(depth - 1)
}

function nested(depth: number): object {
  if (depth === 0) return { leaf: true }
  return Object.fromEntries(
    Array.from({ length: BRANCHES }, (_, at) => [`branch${at}`, nested(depth - 1)]),
  )
}
