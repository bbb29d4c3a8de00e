import { closingNotes } from './notes/closing.ts'
import { connectingNotes } from './notes/connecting.ts'
import { messageNotes } from './notes/messages.ts'

/**
 * What code for the browser should know before it goes elsewhere. Those with no profile are for
 * reading: nothing in running code shows that a program relies on them.
 */
export const notes = [...connectingNotes, ...messageNotes, ...closingNotes] as const

/** Id of a note of the shim. */
export type NoteId = (typeof notes)[number]['id']
