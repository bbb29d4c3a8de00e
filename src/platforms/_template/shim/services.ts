import type { Services as SharedServices } from '../../shared/services.ts'
import type { NoteId } from '../notes/index.ts'

/** Services for every part of the shim, one set per run. */
export type Services = SharedServices<NoteId>
