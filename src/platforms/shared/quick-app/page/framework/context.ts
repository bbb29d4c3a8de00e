import type { FrameworkContext } from '../../../page/framework/context.ts'
import type { Owner } from '../../../page/framework/owner.ts'
import type { RaiseNote } from '../../../raise-note.ts'
import type { PageDialect } from '../dialect.ts'
import type { PageNoteId } from '../notes.ts'
import type { PageStyles } from './styles.ts'

/** Context for every part of the framework, a single object per page. */
export interface PageContext extends FrameworkContext {
  readonly note: RaiseNote<PageNoteId>
  readonly dialect: PageDialect
  readonly styles: PageStyles
  /** Components on the screen. */
  readonly owners: Set<Owner>
}
