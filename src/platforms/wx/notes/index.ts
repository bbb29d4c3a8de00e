import { connectingNotes } from './connecting.ts'
import { pageNotes } from './page.ts'
import { taskNotes } from './task.ts'

/** Portability notes of WeChat. */
export const notes = [...connectingNotes, ...taskNotes, ...pageNotes] as const

/** Id of a note of the shim. */
export type NoteId = (typeof notes)[number]['id']
