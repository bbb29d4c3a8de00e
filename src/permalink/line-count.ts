const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

/** Counts the lines of a file, which end at `\n`, `\r\n` or a lone `\r`. */
export function countLines(text: string): number {
  let lines = 1
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === LINE_FEED) lines++
    else if (unit === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED) lines++
  }
  return lines
}

/** Counts the lines of all files of a program. */
export function countAllLines(files: Readonly<Record<string, string>>): number {
  return Object.values(files).reduce((sum, text) => sum + countLines(text), 0)
}
