import type { PortabilityNote } from '../../src/platforms/contract.ts'
import { snapshotText } from '../../src/runtime/snapshot-text.ts'
import type { Locale } from '../../src/text.ts'
import { noteText } from '../run/note-text.ts'
import { levelOf, type ConsoleLine } from '../run/rows.ts'
import { MAX_TEXT, type ToldLine } from './protocol.ts'

/**
 * Converts a line of the console to the form sent to the embedding page.
 *
 * @param noteById Finds the text of a portability note.
 * @param locale Language of the text.
 */
export function toldLine(
  line: ConsoleLine,
  noteById: (id: string) => PortabilityNote | undefined,
  locale: Locale,
): ToldLine {
  const { seq, time, position } = line
  return {
    seq,
    time,
    level: levelOf(line),
    text: textOf(line, noteById, locale).slice(0, MAX_TEXT),
    origin: line.kind === 'note' ? 'platform' : line.origin,
    ...(position && { file: position.file, line: position.line }),
  }
}

function textOf(
  line: ConsoleLine,
  noteById: (id: string) => PortabilityNote | undefined,
  locale: Locale,
): string {
  if (line.kind === 'console') return line.values.map((value) => snapshotText(value)).join(' ')
  if (line.kind === 'error') return snapshotText(line.value)
  const note = noteById(line.id)
  return note ? noteText(note, line, locale) : line.id
}
