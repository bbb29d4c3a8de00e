import { connectingNotes } from './connecting.ts'
import { pageNotes as drawnNotes } from '../../shared/mini-program/notes/pages.ts'
import { pageNotes } from './page.ts'
import { components } from './sources.ts'
import { taskNotes } from './task.ts'

/** Portability notes of WeChat. */
export const notes = [
  ...connectingNotes,
  ...taskNotes,
  ...pageNotes,
  ...drawnNotes('wx', components),
] as const

/** Id of a note of the shim. */
export type NoteId = (typeof notes)[number]['id']
