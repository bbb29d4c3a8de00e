import type { ConsoleEntry, ErrorEntry, NoteEntry, RunEntry } from '../../src/runtime/entries.ts'
import type { ConsoleLevel, Opening } from '../../src/runtime/entry-words.ts'

/** An entry listed in the console; the rest of the trace has separate views. */
export type ConsoleLine = ConsoleEntry | ErrorEntry | NoteEntry

export function isConsoleLine(entry: RunEntry): entry is ConsoleLine {
  return entry.kind === 'console' || entry.kind === 'error' || entry.kind === 'note'
}

/** `data-level` of a row: the console's own levels, and portability notes. */
export type RowLevel = ConsoleLevel | 'note'

/** A row of the console: a line, and the number of consecutive repeats. */
export interface ConsoleRow {
  /** Sequence number of the first; unique in a run. */
  readonly key: number
  readonly level: RowLevel
  /** The first of the equal lines. */
  readonly line: ConsoleLine
  readonly count: number
  /** The heading row of the group around the row. */
  readonly head?: ConsoleRow
  /** Whether the row heads a group, and the group's initial state. */
  readonly opens?: Opening
}

/** Returns the level of a line; an uncaught error counts as an error. */
export function levelOf(line: ConsoleLine): RowLevel {
  return line.kind === 'console' ? line.level : line.kind
}

/** Returns the depth of the groups around a row. */
export function depthOf({ line }: ConsoleRow): number {
  return (line.kind === 'console' && line.group) || 0
}

/** Returns whether two lines are the same apart from the time and the cause. */
function sameLine(one: ConsoleLine, other: ConsoleLine): boolean {
  if (one.kind !== other.kind || one.position?.line !== other.position?.line) return false
  if (one.kind === 'console' && (one.opens || firstText(one) !== firstText(other))) return false
  const identity = (line: ConsoleLine) => JSON.stringify({ ...line, seq: 0, time: 0, parent: 0 })
  return identity(one) === identity(other)
}

/** Returns a text for a quick comparison; most lines differ in this text. */
function firstText(line: ConsoleLine): string | undefined {
  const first = line.kind === 'console' ? line.values[0] : undefined
  return first && 'text' in first ? first.text : undefined
}

/** Returns the head of the group around a line, by the last row of the same writer. */
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
 * Adds lines to a console. A line equal to the line before, from the same place, raises the count
 * instead; `console.clear()` removes everything before.
 *
 * @returns A new list; unchanged rows are the same objects.
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
