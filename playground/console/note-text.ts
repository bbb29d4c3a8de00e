import type { PortabilityNote } from '../../src/platforms/contract.ts'
import type { NoteEntry } from '../../src/runtime/entries.ts'
import type { Locale } from '../../src/text.ts'

/**
 * A note's sentence in one language, with the values of the occasion in its `{name}` placeholders.
 * A placeholder without a value stays as it is.
 */
export function noteText(note: PortabilityNote, entry: NoteEntry, locale: Locale): string {
  const values = entry.values ?? {}
  return note.text[locale].replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : placeholder,
  )
}
