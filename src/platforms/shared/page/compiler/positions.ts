import type { SourceLocation } from '@vue/compiler-core'
import { blank } from '../../../../writing/blank.ts'

/** Places of a source in the forms of the parsers. */
export interface Places {
  /** Returns Vue's record of a stretch of the source, by offsets. */
  range(start: number, end: number): SourceLocation
  /** Returns the offset of a line and a column, both counted from 1. */
  offset(line: number, column: number): number
}

/** Indexes the lines of a source; a line ends at `\n`. */
export function createPlaces(source: string): Places {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1))
    starts.push(at + 1)

  function position(offset: number) {
    let line = starts.length
    while (line > 1 && starts[line - 1]! > offset) line--
    return { offset, line, column: offset - starts[line - 1]! + 1 }
  }

  return {
    range: (start, end) => ({
      start: position(start),
      end: position(end),
      source: source.slice(start, end),
    }),
    offset: (line, column) =>
      Math.min((starts[line - 1] ?? source.length) + column - 1, source.length),
  }
}

/**
 * Replaces all but a single stretch of a source with blanks; the stretch stays at the same line and
 * column.
 */
export function only(source: string, start: number, end: number): string {
  return blank(source.slice(0, start)) + source.slice(start, end) + blank(source.slice(end))
}
