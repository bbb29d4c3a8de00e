import { familyCallNotes } from '../../shared/quick-app/notes/calls.ts'
import { familyEventNotes } from '../../shared/quick-app/notes/events.ts'
import { pageNotes } from '../../shared/quick-app/notes/pages.ts'
import { sampleNotes } from '../../shared/quick-app/notes/samples.ts'
import { family } from '../family.ts'
import { connectingNotes } from './connecting.ts'
import { ownNotes } from './own.ts'
import { pageDocuments } from './sources.ts'

/** Portability notes of BlueOS. */
export const notes = [
  ...connectingNotes,
  ...ownNotes,
  ...familyEventNotes(family),
  ...familyCallNotes(family),
  ...sampleNotes(family),
  ...pageNotes(family, pageDocuments),
] as const

export type NoteId = (typeof notes)[number]['id']
