import type { CompiledQuery, Query } from '../../ui/list/query.ts'
import type { ConsoleRow, RowLevel } from '../../run/rows.ts'

/**
 * The groups of levels the reader can hide; the three levels of plain output form a single group.
 */
export type LevelGroup = 'log' | 'warn' | 'error' | 'note'

export const levelGroups: readonly LevelGroup[] = ['log', 'warn', 'error', 'note']

/** The filter of the console's rows. */
export interface ConsoleFilter extends Query {
  readonly hidden: ReadonlySet<LevelGroup>
}

export const NO_FILTER: ConsoleFilter = { hidden: new Set(), query: '', isPattern: false }

/** Returns the group for showing and hiding a level. */
export function groupOf(level: RowLevel): LevelGroup {
  return level === 'info' || level === 'debug' ? 'log' : level
}

/** Counts the lines of each group, equal lines counted each. */
export function countGroups(rows: readonly ConsoleRow[]): Record<LevelGroup, number> {
  const counts = { log: 0, warn: 0, error: 0, note: 0 }
  for (const row of rows) counts[groupOf(row.level)] += row.count
  return counts
}

/** The listed rows, and the number of hidden rows by reason. */
export interface Listed {
  readonly rows: readonly ConsoleRow[]
  /** Left out by the filter. */
  readonly filtered: number
  /** Rows in closed groups. */
  readonly folded: number
}

/**
 * Returns the rows without the filtered rows and the content of closed groups.
 *
 * @param textOf Text of a row, for the query.
 * @param isClosed Whether the group headed by a row is closed.
 */
export function listRows(
  rows: readonly ConsoleRow[],
  { hidden, query }: ConsoleFilter,
  { finds }: Pick<CompiledQuery, 'finds'>,
  textOf: (row: ConsoleRow) => string,
  isClosed: (head: ConsoleRow) => boolean,
): Listed {
  const inside = new Set<ConsoleRow>()
  const listed: ConsoleRow[] = []
  let folded = 0
  for (const row of rows) {
    const { head } = row
    const isInside = head !== undefined && (inside.has(head) || isClosed(head))
    if (isInside && row.opens) inside.add(row)
    if (hidden.has(groupOf(row.level)) || (query !== '' && !finds(textOf(row)))) continue
    if (isInside) folded++
    else listed.push(row)
  }
  return { rows: listed, filtered: rows.length - listed.length - folded, folded }
}
