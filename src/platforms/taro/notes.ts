import { connectingNotes } from './notes/connecting.ts'
import { deprecatedNotes } from './notes/deprecated.ts'
import { taskNotes } from './notes/task.ts'

/** Portability notes of Taro. */
export const notes = [...connectingNotes, ...taskNotes, ...deprecatedNotes] as const

/** Id of a note of the shim. */
export type NoteId = (typeof notes)[number]['id']
