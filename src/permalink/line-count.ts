const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

/**
 * Counts the lines of a file. A line ends at `\n`, `\r\n` or a lone `\r`; the last may have no end.
 */
export function countLines(text: string): number {
  let lines = 0
  let begun = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const ends =
      unit === LINE_FEED || (unit === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED)
    if (ends) lines++
    begun = !ends
  }
  return begun ? lines + 1 : lines
}

/** Counts the lines of all files of a program. */
export function countAllLines(files: Readonly<Record<string, string>>): number {
  return Object.values(files).reduce((sum, text) => sum + countLines(text), 0)
}
