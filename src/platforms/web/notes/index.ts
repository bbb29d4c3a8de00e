import { closingNotes } from './closing.ts'
import { connectingNotes } from './connecting.ts'
import { messageNotes } from './messages.ts'
import { reactNativeNotes } from './react-native.ts'

/**
 * Notes on browser code before a port to another platform. Notes without a profile are for reading:
 * running code gives no sign of a program's reliance on the behavior.
 */
export const notes = [
  ...connectingNotes,
  ...messageNotes,
  ...closingNotes,
  ...reactNativeNotes,
] as const

/** Id of a note of the shim. */
export type NoteId = (typeof notes)[number]['id']
