/** Converts offsets in a text to lines and columns, both counted from 1. */
export interface Positions {
  at(offset: number): { line: number; column: number }
  /** Returns the offset of a line and a column. */
  offset(place: { readonly line: number; readonly column: number }): number
}

/** Indexes the lines of a text; a line ends at `\n`, `\r\n` or a lone `\r`. */
export function createPositions(text: string): Positions {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  return {
    at(offset) {
      let line = starts.length
      while (line > 1 && starts[line - 1]! > offset) line--
      return { line, column: offset - starts[line - 1]! + 1 }
    },
    offset: ({ line, column }) => (starts[line - 1] ?? text.length) + column - 1,
  }
}
