import type { ConsoleEntry, ErrorEntry, NoteEntry, RunEntry } from '../../src/runtime/entries.ts'

/** What the console lists; the rest of the trace has views of its own. */
export type ConsoleLine = ConsoleEntry | ErrorEntry | NoteEntry

export function isConsoleLine(entry: RunEntry): entry is ConsoleLine {
  return entry.kind === 'console' || entry.kind === 'error' || entry.kind === 'note'
}

/** `data-level` of a row: the console's own levels, and portability notes. */
export type RowLevel = 'log' | 'info' | 'warn' | 'error' | 'debug' | 'note'

/** One row of the console: a line, and how often it came in a row. */
export interface ConsoleRow {
  /** Sequence number of the first; unique in a run. */
  readonly key: number
  readonly level: RowLevel
  /** The first of the equal lines. */
  readonly line: ConsoleLine
  readonly count: number
  /** The row that heads the group it stands in. */
  readonly head?: ConsoleRow
  /** Whether it heads a group itself, and how that is at first. */
  readonly opens?: 'expanded' | 'collapsed'
}

/** The level that a line is listed under; whatever was not caught is an error. */
export function levelOf(line: ConsoleLine): RowLevel {
  return line.kind === 'console' ? line.level : line.kind
}

/** Depth of groups that a row stands in. */
export function depthOf({ line }: ConsoleRow): number {
  return (line.kind === 'console' && line.group) || 0
}

/** Whether two lines are the same but for when they came, and what they came of. */
function sameLine(one: ConsoleLine, other: ConsoleLine): boolean {
  if (one.kind !== other.kind || one.position?.line !== other.position?.line) return false
  if (one.kind === 'console' && (one.opens || firstText(one) !== firstText(other))) return false
  const identity = (line: ConsoleLine) => JSON.stringify({ ...line, seq: 0, time: 0, parent: 0 })
  return identity(one) === identity(other)
}

/** What tells most lines apart at a glance. */
function firstText(line: ConsoleLine): string | undefined {
  const first = line.kind === 'console' ? line.values[0] : undefined
  return first && 'text' in first ? first.text : undefined
}

/** The head of the group that a line stands in, by the last row of the same writer. */
function headOf(rows: readonly ConsoleRow[], line: ConsoleLine): ConsoleRow | undefined {
  if (line.kind !== 'console' || !line.group) return undefined
  const last = rows.findLast(
    (row) => row.line.kind === 'console' && row.line.origin === line.origin,
  )
  if (!last) return undefined
  if (last.opens && depthOf(last) < line.group) return last
  let head = last.head
  while (head && depthOf(head) >= line.group) head = head.head
  return head
}

/**
 * Adds lines to a console. A line equal to the one before it, from the same place, raises its count
 * instead; `console.clear()` takes away what came before.
 *
 * @returns A new list; rows that did not change are the same objects.
 */
export function appendLines(
  rows: readonly ConsoleRow[],
  lines: readonly ConsoleLine[],
): ConsoleRow[] {
  let result = [...rows]
  for (const line of lines) {
    if (line.kind === 'console' && line.clear) {
      result = []
      continue
    }
    const last = result.at(-1)
    const level = levelOf(line)
    if (last && last.level === level && sameLine(last.line, line)) {
      result[result.length - 1] = { ...last, count: last.count + 1 }
    } else {
      const opens = line.kind === 'console' ? line.opens : undefined
      const head = headOf(result, line)
      const row = { key: line.seq, level, line, count: 1 }
      result.push({ ...row, ...(head && { head }), ...(opens && { opens }) })
    }
  }
  return result
}
