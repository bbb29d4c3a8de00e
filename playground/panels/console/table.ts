import type { Snapshot, SnapshotEntry } from '../../../src/runtime/entries.ts'

/** A value as rows and columns. */
export interface Table {
  /** How the rows are named: by an index or, in a map, by a key. */
  readonly by: 'index' | 'key'
  readonly columns: readonly string[]
  /** Whether some rows are plain values, shown in a separate column. */
  readonly hasValues: boolean
  readonly rows: readonly TableRow[]
  /** Rows, and columns, left out by the limits. */
  readonly moreRows: number
  readonly moreColumns: number
}

export interface TableRow {
  readonly name: string
  /** Cells by column; a missing cell is empty. */
  readonly cells: ReadonlyMap<string, Snapshot>
  /** The row itself if the row is a plain value. */
  readonly value?: Snapshot
}

const MAX_COLUMNS = 30

/**
 * Arranges the argument of `console.table`: a row for each element or property, a column for each
 * property of the rows.
 *
 * @param only The requested columns, in order.
 * @returns `undefined` for a plain value, without rows.
 */
export function tableOf(value: Snapshot, only?: readonly string[]): Table | undefined {
  if (value.type !== 'object' || value.text !== undefined) return undefined
  const rows = value.entries.filter(isShown).map((entry) => rowOf(entry, only))
  if (rows.length === 0) return undefined
  const columns = only ?? [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))]
  return {
    by: value.shape === 'map' ? 'key' : 'index',
    columns: columns.slice(0, MAX_COLUMNS),
    hasValues: !only && rows.some(({ value: plain }) => plain !== undefined),
    rows,
    moreRows: value.more ?? 0,
    moreColumns: Math.max(0, columns.length - MAX_COLUMNS),
  }
}

/** Returns whether an entry is a row or a cell; hidden entries and runs of holes are neither. */
const isShown = ({ key, hidden }: SnapshotEntry): boolean => !hidden && key !== ''

function rowOf({ key, value }: SnapshotEntry, only?: readonly string[]): TableRow {
  const hasCells = value.type === 'object' && value.text === undefined
  if (!hasCells) return { name: key, cells: new Map(), value }
  const cells = value.entries.filter(
    (entry) => isShown(entry) && (only?.includes(entry.key) ?? true),
  )
  return { name: key, cells: new Map(cells.map((entry) => [entry.key, entry.value])) }
}
