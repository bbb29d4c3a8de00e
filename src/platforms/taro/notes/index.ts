import { pageNotes } from '../../shared/mini-program/notes/pages.ts'
import { connectingNotes } from './connecting.ts'
import { deprecatedNotes } from './deprecated.ts'
import { components } from './sources.ts'
import { taskNotes } from './task.ts'

/** Portability notes of Taro. */
export const notes = [
  ...connectingNotes,
  ...taskNotes,
  ...deprecatedNotes,
  ...pageNotes('taro', components),
] as const

/** Id of a note of the shim. */
export type NoteId = (typeof notes)[number]['id']
