import { snapshotText } from '../../../src/runtime/snapshot-text.ts'
import type { ConsoleLine } from '../../console/rows.ts'

/**
 * One line of the console as plain text.
 *
 * @param notes Texts of portability notes by id.
 */
export function lineText(line: ConsoleLine, notes: Readonly<Record<string, string>>): string {
  if (line.kind === 'note') {
    const text = notes[line.id] ?? line.id
    const values = line.values ?? {}
    return text.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
      Object.hasOwn(values, name) ? String(values[name]) : placeholder,
    )
  }
  if (line.kind === 'error') {
    const place = line.frames[0]
    const where = place ? ` (${place.file}:${place.line}:${place.column})` : ''
    return `${snapshotText(line.value)}${where}`
  }
  return line.values.map((value) => snapshotText(value)).join(' ')
}
