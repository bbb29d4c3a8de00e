/** Lines of an entry drawn before the reader opens the entry: a thousand take long to lay out. */
export const MAX_LINES = 100

/** The beginning of a text, and how many lines the rest has. */
export interface FoldedText {
  readonly shown: string
  readonly more: number
}

/**
 * Cuts a text to so many lines.
 *
 * @param most At least a single line is kept.
 */
export function foldLines(text: string, most = MAX_LINES): FoldedText {
  const breaks = [...text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)]
  const last = breaks[Math.max(most, 1) - 1]
  if (!last) return { shown: text, more: 0 }
  return { shown: text.slice(0, last.index), more: breaks.length + 1 - Math.max(most, 1) }
}

/** Counts the lines of a text. */
export const linesOf = (text: string): number => text.split(/\r\n|[\n\r\u2028\u2029]/).length
