import { closingNotes } from './closing.ts'

/** Notes on running code where the platform differs from others, one file per subject. */
export const notes = [...closingNotes] as const

/** Id of a note of the shim. */
export type NoteId = (typeof notes)[number]['id']
