import { linesOf, type LineRow } from '../../../src/port/lines.ts'
import type { Remark } from '../../../src/port/remarks.ts'

/** A line of a side. */
export interface ShownLine {
  readonly kind: 'line'
  /** Row of the table, from 2; both sides share the rows, and the first row has the titles. */
  readonly row: number
  readonly number: number
  readonly text: string
  readonly changed: boolean
}

/** A remark below a line of the program. */
export interface ShownRemark extends Remark {
  readonly kind: 'remark'
  readonly row: number
}

/** Unchanged lines that are left out. */
export interface ShownFold {
  readonly kind: 'fold'
  readonly row: number
  readonly count: number
}

export type ShownItem = ShownLine | ShownRemark | ShownFold

/** Two programs side by side. */
export interface SideBySide {
  readonly before: readonly ShownItem[]
  readonly after: readonly ShownItem[]
}

/** Rows that are shown in full; in a longer program, unchanged lines far from any change fold. */
const MOST_ROWS = 400
/** Unchanged lines that stay around a change or a remark. */
const CONTEXT = 3

/** Arranges a program, its port and the remarks on the program. */
export function sideBySide(
  rows: readonly LineRow[],
  [programText, portText]: readonly [string, string],
  remarks: readonly Remark[],
): SideBySide {
  const program = linesOf(programText)
  const port = linesOf(portText)
  const before: ShownItem[] = []
  const after: ShownItem[] = []
  const kept = keptRows(rows, new Set(remarks.map(({ line }) => line)))
  let row = 1
  let folded = 0
  const fold = (): void => {
    if (folded === 0) return
    row++
    before.push({ kind: 'fold', row, count: folded })
    folded = 0
  }
  rows.forEach((each, index) => {
    if (kept && !kept.has(index)) {
      folded++
      return
    }
    fold()
    row++
    const add = (side: ShownItem[], lines: readonly string[], number: number | undefined) => {
      if (number === undefined) return
      side.push({ kind: 'line', row, number, text: lines[number - 1]!, changed: !each.same })
    }
    add(before, program, each.before)
    add(after, port, each.after)
    for (const remark of remarks) {
      if (remark.line !== each.before) continue
      row++
      before.push({ kind: 'remark', row, ...remark })
    }
  })
  fold()
  return { before, after }
}

/** Returns the indexes of the rows that do not fold; `undefined` where nothing folds. */
function keptRows(
  rows: readonly LineRow[],
  noted: ReadonlySet<number>,
): ReadonlySet<number> | undefined {
  if (rows.length <= MOST_ROWS) return undefined
  const kept = new Set<number>()
  rows.forEach(({ before, same }, index) => {
    if (same && !noted.has(before ?? 0)) return
    for (let near = index - CONTEXT; near <= index + CONTEXT; near++) kept.add(near)
  })
  return kept
}
