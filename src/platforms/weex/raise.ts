import type { PlatformHost } from '../contract.ts'
import type { notes } from './notes.ts'

export type NoteId = (typeof notes)[number]['id']

/**
 * Raises a note of this platform.
 *
 * @param values Fill the note's placeholders.
 */
export type RaiseNote = (id: NoteId, values?: Readonly<Record<string, string | number>>) => void

/** Each note is raised once a run, and again only when it would read differently. */
export function createRaiseNote(host: PlatformHost): RaiseNote {
  const raised = new Set<string>()
  return (id, values) => {
    const key = JSON.stringify([id, values])
    if (raised.has(key)) return
    raised.add(key)
    host.note(id, values)
  }
}
