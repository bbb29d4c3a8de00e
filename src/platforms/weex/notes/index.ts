import { androidNotes } from './android.ts'
import { closingNotes } from './closing.ts'
import { connectingNotes } from './connecting.ts'
import { listenerNotes } from './listeners.ts'
import { messageNotes } from './messages.ts'
import { pageFileNotes } from './page-files.ts'
import { pageNotes } from './pages.ts'
import { webNotes } from './web.ts'

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
