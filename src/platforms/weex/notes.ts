import { androidNotes } from './notes/android.ts'
import { closingNotes } from './notes/closing.ts'
import { connectingNotes } from './notes/connecting.ts'
import { listenerNotes } from './notes/listeners.ts'
import { messageNotes } from './notes/messages.ts'
import { pageFileNotes } from './notes/page-files.ts'
import { pageNotes } from './notes/pages.ts'
import { webNotes } from './notes/web.ts'

/** Notes on running code where Weex differs from other platforms. */
export const notes = [
  ...connectingNotes,
  ...listenerNotes,
  ...messageNotes,
  ...closingNotes,
  ...androidNotes,
  ...webNotes,
  ...pageNotes,
  ...pageFileNotes,
] as const

export type NoteId = (typeof notes)[number]['id']
