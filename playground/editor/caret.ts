/**
 * Returns the offset of a place, with line and column counted from 1; places outside the text are
 * moved in.
 */
export function offsetAt(text: string, line: number, column: number): number {
  const lines = text.split('\n')
  const row = Math.min(Math.max(line, 1), lines.length) - 1
  const before = lines.slice(0, row).reduce((sum, { length }) => sum + length + 1, 0)
  return before + Math.min(Math.max(column, 1) - 1, lines[row]!.length)
}

/** Returns the line of an offset, counted from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}
