import type { PortabilityNote } from '../../src/platforms/contract.ts'
import type { NoteEntry } from '../../src/runtime/entries.ts'
import type { Locale } from '../../src/text.ts'

/**
 * Returns a note's sentence in a single language, with the values of the occasion in the `{name}`
 * placeholders. A placeholder without a value stays unchanged.
 */
export function noteText(note: PortabilityNote, entry: NoteEntry, locale: Locale): string {
  return withValues(note.text[locale], entry)
}

/** Puts the values of the occasion into the `{name}` placeholders of a note's sentence. */
export function withValues(sentence: string, { values = {} }: NoteEntry): string {
  return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : placeholder,
  )
}
