import type { PortabilityNote } from '../../src/platforms/contract.ts'
import type { NoteEntry } from '../../src/runtime/entries.ts'
import { fillIn, type Locale } from '../../src/text.ts'

/**
 * Returns a note's sentence in a single language, with the values of the occasion in the `{name}`
 * placeholders. A placeholder without a value stays unchanged.
 */
export function noteText(note: PortabilityNote, entry: NoteEntry, locale: Locale): string {
  return fillIn(note.text[locale], entry.values)
}
