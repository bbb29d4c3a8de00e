import { closingNotes } from './closing.ts'
import { connectingNotes } from './connecting.ts'
import { listenerNotes } from './listeners.ts'
import { messageNotes } from './messages.ts'
import { pageNotes } from './pages.ts'

/** Differences on other platforms, in other versions and on devices. */
export const notes = [
  ...connectingNotes,
  ...messageNotes,
  ...closingNotes,
  ...listenerNotes,
  ...pageNotes,
] as const

/** Id of a note of the shim, or of the pages. */
export type NoteId = (typeof notes)[number]['id']
