import { connectingNotes } from './connecting.ts'
import { deprecatedNotes } from './deprecated.ts'
import { pageNotes } from './pages.ts'
import { taskNotes } from './task.ts'

/** Portability notes of Taro. */
export const notes = [...connectingNotes, ...taskNotes, ...deprecatedNotes, ...pageNotes] as const

/** Id of a note of the shim. */
export type NoteId = (typeof notes)[number]['id']
