import { callNotes } from './calls.ts'
import { connectingNotes } from './connecting.ts'
import { handlerNotes } from './handlers.ts'
import { pageNotes } from './pages.ts'
import { sampleNotes } from './samples.ts'

/** Portability notes of BlueOS. */
export const notes = [
  ...connectingNotes,
  ...handlerNotes,
  ...callNotes,
  ...sampleNotes,
  ...pageNotes,
] as const

export type NoteId = (typeof notes)[number]['id']
