import type { ConsoleRow, RowLevel } from './rows.ts'

/** What the reader can hide; plain output of three levels goes together. */
export type LevelGroup = 'log' | 'warn' | 'error' | 'note'

export const levelGroups: readonly LevelGroup[] = ['log', 'warn', 'error', 'note']

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
