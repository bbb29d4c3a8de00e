/** Returns the offset of a line and a column, both counted from 1. */
export function offsetIn(source: string, line = 1, column = 1): number {
  const before = source.split('\n').slice(0, line - 1)
  const start = before.reduce((sum, { length }) => sum + length + 1, 0)
  return Math.min(start + column - 1, source.length)
}
