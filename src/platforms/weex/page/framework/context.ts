import type { RaiseNote } from '../../../shared/raise-note.ts'
import type { NoteId } from '../../notes/index.ts'
import type { FrameworkContext } from '../../../shared/page/framework/context.ts'
import type { EventHandler } from '../../../shared/page/framework/nodes/element.ts'
import type { Owner } from '../../../shared/page/framework/owner.ts'
import type { StyleSheets } from './styles.ts'

/** Context for every part of the framework, a single object per page. */
export interface PageContext extends FrameworkContext {
  readonly styles: StyleSheets
  readonly note: RaiseNote<NoteId>
  /**
   * Returns the handler to call for an event, as named by a template.
   *
   * @param owner Component of the template.
   * @param named Value under the name; need not be a function.
   */
  toHandler(owner: Owner | null | undefined, named: unknown): EventHandler | undefined
}
