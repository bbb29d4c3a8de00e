import type { NoteEntry } from '../../src/runtime/entries.ts'
import { snapshotText } from '../../src/runtime/snapshot-text.ts'
import type { ConsoleLine } from './rows.ts'

/**
 * Returns a line of the console as plain text.
 *
 * @param noteOf Text of a portability note.
 */
export function lineText(line: ConsoleLine, noteOf: (note: NoteEntry) => string): string {
  if (line.kind === 'note') return noteOf(line)
  if (line.kind === 'error') {
    const place = line.frames[0]
    const where = place ? ` (${place.file}:${place.line}:${place.column})` : ''
    return `${snapshotText(line.value)}${where}`
  }
  return line.values.map((value) => snapshotText(value)).join(' ')
}
