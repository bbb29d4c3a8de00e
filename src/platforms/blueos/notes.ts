import { callNotes } from './notes/calls.ts'
import { connectingNotes } from './notes/connecting.ts'
import { handlerNotes } from './notes/handlers.ts'
import { sampleNotes } from './notes/samples.ts'

/** Portability notes of BlueOS. */
export const notes = [...connectingNotes, ...handlerNotes, ...callNotes, ...sampleNotes] as const

export type NoteId = (typeof notes)[number]['id']
