import type { FrameworkContext } from '../../../shared/page/framework/context.ts'
import type { RaiseNote } from '../../../shared/raise-note.ts'
import type { NoteId } from '../../notes/index.ts'

/** Context for every part of the framework, a single object per page. */
export interface PageContext extends FrameworkContext {
  readonly note: RaiseNote<NoteId>
}
