import { align } from '../align.ts'
import type { ComparedEvent } from './event.ts'

/** The compared parts of an event. */
export type Comparable = Pick<ComparedEvent, 'key' | 'fields'>

/** Whether all runs did the same, the runs differ, or only some runs have the event. */
export type RowStatus = 'equal' | 'different' | 'missing'

/** Matching events of several runs. */
export interface ComparedRow<Event extends Comparable = ComparedEvent> {
  readonly status: RowStatus
  /** In the order of the runs; `undefined` for a run without the event. */
  readonly cells: readonly (Event | undefined)[]
}

/** Likeness of events of the same kind, and of events with equal values in all common fields. */
const KIND = 2
const SAME = 3

/** Sets runs side by side, aligning each run after the first to the existing rows. */
export function compareRuns<Event extends Comparable>(
  runs: readonly (readonly Event[])[],
): ComparedRow<Event>[] {
  const [first = [], ...others] = runs
  let rows: (Event | undefined)[][] = first.map((event) => [event])
  others.forEach((events, index) => {
    const width = index + 1
    rows = align(rows, events, (row, event) => likeness(anyOf(row), event), SAME).map(
      ([row, event]) => [
        ...(row === undefined ? Array<undefined>(width).fill(undefined) : rows[row]!),
        event === undefined ? undefined : events[event],
      ],
    )
  })
  return rows.map((cells) => ({ status: statusOf(cells), cells }))
}

/** Counts the rows of each status. */
export function countRows(rows: readonly Pick<ComparedRow, 'status'>[]): Record<RowStatus, number> {
  const counts = { equal: 0, different: 0, missing: 0 }
  for (const { status } of rows) counts[status]++
  return counts
}

const anyOf = <Event>(row: readonly (Event | undefined)[]): Event => row.find(Boolean)!

function likeness(one: Comparable, other: Comparable): number {
  if (one.key !== other.key) return 0
  return sameFields(one, other) ? SAME : KIND
}

function statusOf(cells: readonly (Comparable | undefined)[]): RowStatus {
  const present = cells.filter((cell) => cell !== undefined)
  if (present.length < cells.length) return 'missing'
  const same = present.every((one, index) =>
    present.slice(index + 1).every((other) => sameFields(one, other)),
  )
  return same ? 'equal' : 'different'
}

function sameFields({ fields: one }: Comparable, { fields: other }: Comparable): boolean {
  return Object.entries(one).every(
    ([name, value]) => !Object.hasOwn(other, name) || other[name] === value,
  )
}
