import { align } from '../align.ts'
import type { ComparedEvent } from './event.ts'

/** What of an event is compared. */
export type Comparable = Pick<ComparedEvent, 'key' | 'fields'>

/** Whether all runs did something, and the same; or it differs, or only some of them did it. */
export type RowStatus = 'equal' | 'different' | 'missing'

/** What belongs together of several runs. */
export interface ComparedRow<Event extends Comparable = ComparedEvent> {
  readonly status: RowStatus
  /** In the order of the runs; `undefined` for one in which it did not happen. */
  readonly cells: readonly (Event | undefined)[]
}

/** Events of the same kind, and events in which all that both tell is the same. */
const KIND = 2
const SAME = 3

/** Sets runs side by side, all but the first one after the other to what is there already. */
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

/** How many rows there are of each status. */
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
