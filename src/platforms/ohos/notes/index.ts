import { closingNotes } from './closing.ts'
import { connectingNotes } from './connecting.ts'
import { listenerNotes } from './listeners.ts'
import { messageNotes } from './messages.ts'

/** Differences on other platforms, in other versions and on devices. */
export const notes = [
  ...connectingNotes,
  ...messageNotes,
  ...closingNotes,
  ...listenerNotes,
] as const

/** Id of a note of the shim. */
export type NoteId = (typeof notes)[number]['id']
