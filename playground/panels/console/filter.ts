import type { CompiledQuery, Query } from '../../ui/list/query.ts'
import type { ConsoleRow, RowLevel } from '../../run/rows.ts'

/** What the reader can hide; plain output of three levels goes together. */
export type LevelGroup = 'log' | 'warn' | 'error' | 'note'

export const levelGroups: readonly LevelGroup[] = ['log', 'warn', 'error', 'note']

/** What of the console is listed. */
export interface ConsoleFilter extends Query {
  readonly hidden: ReadonlySet<LevelGroup>
}

export const NO_FILTER: ConsoleFilter = { hidden: new Set(), query: '', isPattern: false }

/** The group that a level is shown and hidden with. */
export function groupOf(level: RowLevel): LevelGroup {
  return level === 'info' || level === 'debug' ? 'log' : level
}

/** How many lines each group has, equal ones counted each. */
export function countGroups(rows: readonly ConsoleRow[]): Record<LevelGroup, number> {
  const counts = { log: 0, warn: 0, error: 0, note: 0 }
  for (const row of rows) counts[groupOf(row.level)] += row.count
  return counts
}

/** The rows that are listed, and how many are not for which reason. */
export interface Listed {
  readonly rows: readonly ConsoleRow[]
  /** Left out by the filter. */
  readonly filtered: number
  /** In groups that are closed. */
  readonly folded: number
}

/**
 * Leaves out what the filter does not let through, and what stands in closed groups.
 *
 * @param textOf What a row says, for the query.
 * @param isClosed Whether the group that a row heads is closed.
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
