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
}

/** The level that a line is listed under; whatever was not caught is an error. */
export function levelOf(line: ConsoleLine): RowLevel {
  return line.kind === 'console' ? line.level : line.kind
}

/** Everything of a line but when it came, and what it came of. */
function identity(line: ConsoleLine): string {
  return JSON.stringify({ ...line, seq: 0, time: 0, parent: 0 })
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
    if (last && last.level === levelOf(line) && identity(last.line) === identity(line)) {
      result[result.length - 1] = { ...last, count: last.count + 1 }
    } else {
      result.push({ key: line.seq, level: levelOf(line), line, count: 1 })
    }
  }
  return result
}
