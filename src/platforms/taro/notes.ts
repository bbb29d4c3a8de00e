import { connectingNotes } from './notes/connecting.ts'
import { deprecatedNotes } from './notes/deprecated.ts'
import { taskNotes } from './notes/task.ts'

/** What running code may meet on Taro that is otherwise elsewhere. */
export const notes = [...connectingNotes, ...taskNotes, ...deprecatedNotes] as const

/** Id of a note that the shim may raise. */
export type NoteId = (typeof notes)[number]['id']
