import type { FrameworkContext } from '../../../shared/page/framework/context.ts'
import type { Owner } from '../../../shared/page/framework/owner.ts'
import type { RaiseNote } from '../../../shared/raise-note.ts'
import type { NoteId } from '../../notes/index.ts'
import type { PageStyles } from './styles.ts'

/** Context for every part of the framework, a single object per page. */
export interface PageContext extends FrameworkContext {
  readonly note: RaiseNote<NoteId>
  readonly styles: PageStyles
  /** Components on the screen. */
  readonly owners: Set<Owner>
}
