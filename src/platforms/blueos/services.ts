import type { Services as SharedServices } from '../shared/services.ts'
import type { NoteId } from './notes.ts'

/** What every part of the shim works with; one for each run. */
export type Services = SharedServices<NoteId>
