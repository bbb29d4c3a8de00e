import type { RunEntry } from '../../../src/runtime/entries.ts'
import { Trace } from '../../../src/trace/trace.ts'
import { startStopwatch } from '../support/stopwatch.ts'
import type { Series } from './series.ts'

/** Number of entries per batch. */
const BATCH = 200

/** The entries of a run go into a single store, regardless of the store's size. */
export const entries: Series = {
  name: 'Entries of a trace, in batches',
  per: 'entry',
  sizes: [2_000, 10_000, 50_000, 100_000, 200_000],
  unit: 'µs',
  async cost(size) {
    const batches = Array.from({ length: size / BATCH }, (_, at) => batch(1 + at * BATCH))
    const trace = new Trace()
    const elapsed = startStopwatch()
    for (const each of batches) trace.append(each)
    return elapsed().processor
  },
}

const batch = (first: number): RunEntry[] =>
  Array.from({ length: BATCH }, (_, index) => ({
    kind: 'wire',
    seq: first + index,
    time: first + index,
    socket: 1,
    event: { type: 'message', payload: { type: 'text', text: 'a', size: 1 } },
  }))
