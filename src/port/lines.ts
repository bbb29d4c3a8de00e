import { align, type Pair } from '../trace/align.ts'

/** Lines side by side, counted from 1; a line without a counterpart stands alone. */
export interface LineRow {
  readonly before?: number
  readonly after?: number
  /** Whether the line is in both texts. */
  readonly same: boolean
}

/** Lines compared at a time: the time for comparing grows with the square. */
const WINDOW = 1_000

/**
 * Sets two texts side by side by their common lines. Between common lines, changed lines are paired
 * from the top.
 */
export function alignLines(before: string, after: string): LineRow[] {
  const left = linesOf(before)
  const right = linesOf(after)
  const rows: LineRow[] = []
  let removed: number[] = []
  let added: number[] = []
  const flush = () => {
    for (let at = 0; at < Math.max(removed.length, added.length); at++) {
      rows.push({
        ...(at < removed.length && { before: removed[at]! }),
        ...(at < added.length && { after: added[at]! }),
        same: false,
      })
    }
    removed = []
    added = []
  }
  for (const [one, other] of pairsOf(left, right)) {
    if (one !== undefined && other !== undefined) {
      flush()
      rows.push({ before: one + 1, after: other + 1, same: true })
    } else if (one !== undefined) removed.push(one + 1)
    else added.push(other! + 1)
  }
  flush()
  return rows
}

/** Splits a text into lines; the end of the last line begins no other. */
export function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/)
  return lines.at(-1) === '' && lines.length > 1 ? lines.slice(0, -1) : lines
}

/** Pairs equal lines window by window; a window ends with the last pair of equal lines. */
function pairsOf(left: readonly string[], right: readonly string[]): Pair[] {
  const pairs: Pair[] = []
  let one = 0
  let other = 0
  while (one < left.length || other < right.length) {
    const found = align(
      left.slice(one, one + WINDOW),
      right.slice(other, other + WINDOW),
      (a, b) => (a === b ? 1 : 0),
      1,
    )
    const isRest = one + WINDOW >= left.length && other + WINDOW >= right.length
    const last = found.findLastIndex((pair) => !pair.includes(undefined))
    const kept = isRest || last < 0 ? found : found.slice(0, last + 1)
    for (const [row, column] of kept) {
      pairs.push([
        row === undefined ? row : one + row,
        column === undefined ? column : other + column,
      ])
    }
    one += kept.filter(([row]) => row !== undefined).length
    other += kept.filter(([, column]) => column !== undefined).length
  }
  return pairs
}
